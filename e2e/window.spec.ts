import { expect, test } from './fixtures.ts';
import { createReaderPage } from './pages/reader-page.ts';

const title = 'Mexico–United States relations';

test('the bar beside the article is dragged to the width that it is to have', async ({ atlas }) => {
  const reader = createReaderPage(atlas);
  await expect(atlas.heading(title)).toBeVisible();
  const bar = reader.separator('Width of the article');
  const before = await reader.width(atlas.article);
  const box = await bar.boundingBox();
  const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  await atlas.page.mouse.move(x, 400);
  await atlas.page.mouse.down();
  await atlas.page.mouse.move(x - 60, 400, { steps: 4 });
  await atlas.page.mouse.up();
  await expect.poll(() => reader.width(atlas.article)).toBe(before - 60);
});

test('appearance, language and sizes change at once and are the same at the next start', {
  tag: '@every-host',
}, async ({ start }) => {
  // Two starts.
  test.slow();
  const first = await start();
  const reader = createReaderPage(first.atlas);
  await expect(first.atlas.heading(title)).toBeVisible();
  const bar = reader.separator('Width of the article');
  const before = await reader.width(first.atlas.article);
  await bar.press('ArrowRight');
  await expect(bar).toHaveAttribute('aria-valuenow', String(Math.round(before + 16)));
  await first.atlas.chooseTheme('dark');
  await first.atlas.chooseLanguage('Español');
  await expect(first.atlas.in('es').contents).toBeVisible();
  await first.stop();

  const second = await start();
  const spanish = second.atlas.in('es');
  await expect(spanish.heading(title)).toBeVisible();
  const html = second.page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  expect(await second.atlas.background()).toMatch(/^rgb\((?:[1-7]?\d,? ?){3}\)$/);
  await expect(html).toHaveAttribute('lang', 'es');
  expect(await reader.width(spanish.article)).toBe(before + 16);
  await spanish.openMissions();
  const tijuana = 'Consulado General de los Estados Unidos, Tijuana';
  await expect(spanish.missions.getByRole('button', { name: tijuana, exact: true })).toBeVisible();
});

test('in a narrow window the contents come when they are called, in the language of the system', async ({
  openWindow,
}) => {
  const opened = await openWindow({ language: 'es-MX', viewport: { width: 900, height: 700 } });
  const atlas = opened.in('es');
  await expect(atlas.heading(title)).toBeVisible();
  await expect(atlas.article).toBeVisible();
  await expect(atlas.contents).toBeHidden();
  await atlas.openContents();
  await atlas.goToSection('Migration');
  await expect(atlas.heading('Migration')).toBeInViewport();
  await expect(atlas.contents).toBeHidden();
});

test('the window bears its article’s name, and stays still itself whatever is brought into view', async ({
  atlas,
}) => {
  const reader = createReaderPage(atlas);
  await expect(atlas.page).toHaveTitle(`${title} – Lindero`);
  await atlas.openMissions();
  await atlas.goToSection('See also');
  await atlas.article.getByText('World Trade Organization').scrollIntoViewIfNeeded();
  await atlas.missions.getByRole('button').last().focus();
  expect(await reader.windowScroll()).toBe(0);
});

test('what closes gives the focus back to what opened it', async ({ atlas }) => {
  const reader = createReaderPage(atlas);
  const settings = atlas.banner.getByRole('button', { name: 'Settings' });
  await settings.click();
  await atlas.page.getByRole('button', { name: 'About Lindero' }).click();
  await expect(reader.dialog('About Lindero')).toContainText('Natural Earth');
  await atlas.page.keyboard.press('Escape');
  await expect(reader.dialog('About Lindero')).toBeHidden();
  await expect(settings).toBeFocused();
  await atlas.openMissions();
  await atlas.page.locator('#panel').getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect(atlas.banner.getByRole('button', { name: 'Missions' })).toBeFocused();
});
