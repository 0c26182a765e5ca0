import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createEyePage } from './pages/eye-page.ts';

test('Settings and Study are reached in every width and both languages, and nothing of the bar is cut', async ({
  start,
}) => {
  const { page, atlas } = await start({ language: 'es-MX', viewport: { width: 320, height: 640 } });
  const spanish = atlas.in('es');
  await expect(spanish.article).toBeVisible();

  // What does not fit is in the menu, and gives the focus back to it.
  const more = spanish.banner.getByRole('button', { name: 'Más', exact: true });
  await more.click();
  await spanish.banner.getByRole('button', { name: 'Estudio' }).click();
  await expect(page.getByRole('dialog', { name: 'Estudio' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await spanish.banner.getByRole('button', { name: 'Ajustes' }).press('Enter');
  const about = page.getByRole('button', { name: 'Acerca de Lindero' });
  await expect(about).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await expect(more).toBeFocused();

  for (const width of [390, 640, 660, 900, 1000, 1132]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => cutOff(page), String(width)).toEqual([]);
  }
  // As with larger type, or with more to lead to.
  await page.setViewportSize({ width: 900, height: 700 });
  await createEyePage(atlas).setTextSize('22px');
  await expect.poll(() => cutOff(page)).toEqual([]);
  await more.click();
  await expect(spanish.banner.getByRole('button', { name: 'Ajustes' })).toBeInViewport();
});

/** What of the banner can be seen, but not whole: it lies beyond the window, or over its neighbour. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('header button, header input')].filter(
      (one) => one.closest('[popover], main') === null && one.checkVisibility({ visibilityProperty: true }),
    );
    const boxes = seen.map((one) => ({
      name: one.textContent || one.ariaLabel || '',
      box: one.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ name, box }) => {
      const isOver = boxes.some(
        (other) =>
          other.box !== box &&
          other.box.left < box.right - 1 &&
          box.left < other.box.right - 1 &&
          other.box.top < box.bottom - 1 &&
          box.top < other.box.bottom - 1,
      );
      return box.left < 0 || box.right > innerWidth || isOver ? [name] : [];
    });
  });
}
