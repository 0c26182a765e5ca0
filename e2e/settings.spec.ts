import { expect, test } from './fixtures.ts';

test('the window speaks Spanish when it is told to, and still does at the next start', async ({ start }) => {
  const first = await start();
  await first.atlas.chooseLanguage('Español');
  const spanish = first.atlas.in('es');
  await expect(spanish.article).toBeVisible();
  await expect(spanish.contents).toBeVisible();
  await expect(spanish.markers('Consulado General de los Estados Unidos, Tijuana')).toHaveCount(1);
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'es');
  await first.stop();

  const second = await start();
  await expect(second.atlas.in('es').article).toBeVisible();
});

test('the window follows the language of the system until it is told otherwise', async ({ start }) => {
  const { atlas } = await start({ language: 'es-MX' });
  await expect(atlas.in('es').article).toBeVisible();
});

test('dark is dark, and still is at the next start', async ({ start }) => {
  const brightness = (colour: string) =>
    Math.max(...(colour.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number));
  const first = await start();
  await first.atlas.chooseTheme('dark');
  await expect.poll(async () => brightness(await first.atlas.background())).toBeLessThan(80);
  await first.atlas.chooseTheme('light');
  await expect.poll(async () => brightness(await first.atlas.background())).toBeGreaterThan(200);
  await first.atlas.chooseTheme('dark');
  await expect.poll(async () => brightness(await first.atlas.background())).toBeLessThan(80);
  await first.stop();

  const second = await start();
  await expect.poll(async () => brightness(await second.atlas.background())).toBeLessThan(80);
});
