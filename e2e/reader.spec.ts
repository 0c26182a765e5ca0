import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createReaderPage } from './pages/reader-page.ts';

test('the article is set whole: both sides, what the source leaves out, source and licence, on screen and on paper', async ({
  atlas,
}) => {
  const head = atlas.article.locator('header').first();
  await expect(head.getByRole('heading', { level: 2 })).toHaveText(['Mexico', 'United States']);
  await expect(head.getByRole('button', { name: 'Embassy of Mexico, Washington, D.C.' })).toBeVisible();
  await expect(head.getByText('American Ambassador to Mexico').first()).toBeVisible();
  await expect(head).toContainText(/A land border of 3,1\d\d km/);
  await head.getByText('The infobox: 7 entries').click();
  await expect(head.getByText('Filetype')).toBeVisible();

  const comparison = createReaderPage(atlas).table('Table: Country comparison');
  await expect(comparison.getByRole('columnheader')).toContainText(['Mexico', 'United States']);
  const population = comparison.getByRole('row', { name: /^Population 131/ });
  await expect(population.getByRole('cell')).toHaveText(['131,946,900', 'not in the source']);

  await expect(atlas.article).toContainText('Attribution-ShareAlike 4.0');
  await expect(atlas.article).toContainText('mexico-united-states-relations.txt');

  // However wide the column, a line can be read; on paper nothing but the article is left.
  const reader = createReaderPage(atlas);
  await reader.separator('Width of the article').press('End');
  await expect.poll(() => reader.width(atlas.article)).toBeGreaterThan(700);
  const longest = await longestLine(atlas.article.locator('p:has([data-start])').first());
  expect(longest).toBeGreaterThan(45);
  expect(longest).toBeLessThanOrEqual(64);

  await atlas.page.emulateMedia({ media: 'print' });
  for (const other of [atlas.banner, atlas.map, atlas.contents]) await expect(other).toBeHidden();
  const cut = await atlas.article.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
});

test('the contents follow the scroll through every section, lead to it, and count what it lists', async ({
  atlas,
}) => {
  const reader = createReaderPage(atlas);
  const missions = atlas.contents.getByRole('listitem').filter({ hasText: 'Diplomatic missions' });
  await expect(missions).toContainText('72 missions');
  await reader.scrollTo(100_000);
  await expect(reader.current).toContainText('See also');
  await reader.scrollTo(0);
  await expect(reader.current).toHaveCount(0);
  for (const title of ['History', 'Sports', 'See also']) {
    await atlas.goToSection(title);
    await expect(reader.current).toContainText(title);
    await expect(atlas.heading(title)).toBeInViewport();
    await expect(atlas.heading(title)).toBeFocused();
  }

  // The keyboard does the same, with single keys until they are switched off.
  const { page } = atlas;
  await reader.scrollTo(0);
  // A window comes back to where it was, so to the top.
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/relations$/);
  await page.reload();
  await expect(atlas.heading('History')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(reader.skipTo('Skip to the article')).toBeFocused();
  await expect(reader.skipTo('Skip to the article')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(atlas.article).toBeFocused();

  await page.keyboard.press(']');
  await expect(atlas.heading('Country comparison')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(atlas.heading('History')).toBeFocused();
  await page.keyboard.press('[');
  await expect(reader.current).toContainText('Country comparison');

  await page.keyboard.press('?');
  const shortcuts = reader.dialog('Keyboard shortcuts');
  await shortcuts.getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(shortcuts).toBeHidden();
  await page.keyboard.press(']');
  await page.keyboard.press('?');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.current).toContainText('History');
  await expect(shortcuts).toBeHidden();
});

/** The most characters that stand on one line of a rendered paragraph. */
function longestLine(words: Locator): Promise<number> {
  return words.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const lines = new Map<number, number>();
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, (lines.get(top) ?? 0) + 1);
      }
    }
    return Math.max(...lines.values());
  });
}
