import { expect, test } from './fixtures.ts';
import { createLibraryPage, type TestFile } from './pages/library-page.ts';
import { createNotesPage } from './pages/notes-page.ts';

test.describe.configure({ timeout: 120_000 });

test('notes on words, a mission and the map outlive the window, are found, and are lost by no slip', async ({
  start,
}) => {
  const first = await start();
  const notes = createNotesPage(first.atlas);
  await notes.select('share a maritime and land border');
  await notes.toolbar.getByRole('button', { name: 'Highlight in green' }).click();
  await expect(notes.counted).toHaveText('Notes 1');
  await expect.poll(() => notes.painted('green')).toEqual(['share a maritime and land border']);

  await notes.select('Gadsden Purchase');
  await notes.toolbar.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(notes.body).toBeFocused();
  await notes.write('# La Mesilla\n\n<b onclick="x">bold</b> ![a map](https://example.org/map.png) [[Hist');
  await notes.body.press('End');
  await first.page.keyboard.type('or');
  await first.page.keyboard.press('Enter');
  await expect(notes.body).toHaveValue(/ \[\[History\]\]$/);
  await notes.button('Preview').click();
  await expect(first.atlas.notes.getByRole('heading', { name: 'La Mesilla' })).toBeVisible();
  await expect(first.atlas.notes).toContainText('<b onclick="x">bold</b>');
  await expect(first.atlas.notes.locator('img')).toHaveCount(0);
  await notes.button('History').nth(1).click();
  await expect(first.atlas.heading('History')).toBeFocused();
  await notes.back();

  await first.atlas.markers('Consulate General of the United States, Tijuana').click();
  await first.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Note on Consulate General/ })
    .click();
  await notes.write('Visas are issued here.');
  // Far from what the map shows.
  await notes.notePoint('-54.8, -68.3');
  await notes.write('The river moved here.');
  await first.stop();

  const second = await start();
  const again = createNotesPage(second.atlas);
  await expect(again.counted).toHaveText('Notes 4');
  // The window comes back as it was left: with the notes open.
  for (const text of ['La Mesilla', 'Visas are issued here.', 'The river moved here.']) {
    await expect(again.item(text)).toBeVisible();
  }
  await again.open('La Mesilla');
  await again.button('Show Gadsden Purchase').click();
  await expect
    .poll(() => again.painted('green'))
    .toEqual(['share a maritime and land border', 'Gadsden Purchase']);
  await second.page.getByRole('searchbox', { name: 'Search' }).fill('river moved');
  await second.page
    .getByRole('search')
    .getByRole('button', { name: /^Note / })
    .first()
    .click();
  await again.button('Write').click();
  await expect(again.body).toHaveValue('The river moved here.');
  expect(await again.isDrawnInView()).toBe(false);
  await again.button(/^Show -54\.8/).click();
  await expect.poll(again.isDrawnInView).toBe(true);

  await again.button('Delete').click();
  await expect(again.counted).toHaveText('Notes 3');
  await second.atlas.notes.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(again.counted).toHaveText('Notes 4');
  await again.open('The river moved here.');
  await again.button('Delete').click();
  await again.button('Trash (1)').click();
  await expect(again.button('All notes')).toBeFocused();
  await again.button('Put back The river moved here.').click();
  await again.back();
  await again.open('The river moved here.');
  await again.button('Write').click();
  await again.write('Something else.');
  await again.button('History').click();
  const history = second.page.getByRole('dialog', { name: 'History' });
  await history
    .getByRole('listitem')
    .filter({ hasText: 'The river moved here.' })
    .first()
    .getByRole('button')
    .click();
  await expect(again.body).toHaveValue('The river moved here.');
});

const edition = (sentence: string): TestFile => ({
  name: 'portugal-spain.txt',
  content: `= Portugal–Spain relations =

Portugal and Spain are neighbours.

== History ==

${sentence}

== Trade ==

Both trade in cork and in oranges.
`,
});

test('a new edition never puts a note on other words: a person is shown what changed, and decides', async ({
  atlas,
}) => {
  const library = createLibraryPage(atlas.page);
  const notes = createNotesPage(atlas);
  const before = 'The treaty of Alcañices was signed in the autumn of 1297 by both crowns.';
  await library.drop(edition(`${before} Nothing else happened for a hundred years.`));
  await library.closeReport();
  await notes.select('signed in the autumn of 1297 by both crowns');
  await notes.toolbar.getByRole('button', { name: 'Note', exact: true }).click();
  await notes.write('Check the date.');
  await notes.select('Nothing else happened for a hundred years');
  await notes.toolbar.getByRole('button', { name: 'Highlight in blue' }).click();
  await expect(notes.counted).toHaveText('Notes 2');

  await library.drop(
    edition('The treaty of Alcañices was signed in the late summer of 1297 by both crowns.'),
  );
  await library.closeReport();
  await notes.back();
  await expect(notes.counted).toHaveText('Notes 2');
  await expect(notes.button('To check (2)')).toBeVisible();
  await expect.poll(() => notes.painted('blue')).toEqual([]);
  await notes.open('Check the date.');
  await expect(atlas.notes.locator('del')).toHaveText('signed in the autumn of 1297 by both crowns');
  await expect(atlas.notes.locator('ins')).toContainText('late summer of 1297');
  await notes.button('These are the words').click();
  await expect(atlas.notes.locator('del')).toHaveCount(0);
  await notes.back();
  await notes.open('Nothing else happened');
  await expect(atlas.notes).toContainText('The words are no longer in the article');
  await notes.select('trade in cork');
  await notes.button(/^Attach to the selected words/).click();
  await expect.poll(() => notes.painted('blue')).toEqual(['trade in cork']);
  await expect(notes.status).toHaveText('Saved');
});

test('a link is offered at the line that asks for it, reads as a title, and leads there', async ({
  start,
}) => {
  const { atlas, page } = await start();
  const notes = createNotesPage(atlas);
  await notes.select('Gadsden Purchase');
  await notes.toolbar.getByRole('button', { name: 'Note', exact: true }).click();
  await notes.body.fill(`${'A line of the note.\n'.repeat(5)}See [[`);
  await notes.body.press('End');
  await page.keyboard.type('Hist');
  const offered = page.getByRole('listbox', { name: 'Link to' });
  await expect(offered).toBeVisible();
  const [list, field] = [await offered.boundingBox(), await notes.body.boundingBox()];
  // The sixth line of the field, and no more than a line away from it.
  const line = await notes.body.evaluate((element) =>
    Number.parseFloat(getComputedStyle(element).lineHeight),
  );
  const asked = (field?.y ?? 0) + 5.5 * line;
  const gap = Math.min(
    Math.abs((list?.y ?? 0) - asked),
    Math.abs((list?.y ?? 0) + (list?.height ?? 0) - asked),
  );
  expect(gap).toBeLessThan(2 * line);
  await page.keyboard.press('Enter');
  await expect(notes.body).toHaveValue(/See \[\[History\]\]$/);
  await notes.button('Preview').click();
  await notes.button('History').nth(1).click();
  await expect(atlas.heading('History')).toBeFocused();
});

test('a mouse that begins and ends within words selects them whole, the keyboard goes by letters', async ({
  start,
}) => {
  const { atlas, page } = await start();
  const notes = createNotesPage(atlas);
  const [from, to] = await atlas.article.evaluate((root) => {
    const node = [...root.querySelectorAll('p [data-start]')]
      .map(({ firstChild }) => firstChild as Text)
      .find(({ data }) => data.includes('share a maritime'));
    if (node === undefined) throw new Error('The article does not say so.');
    node.parentElement?.scrollIntoView({ block: 'center' });
    const at = node.data.indexOf('share a maritime');
    return [at + 2, at + 12].map((letter) => {
      const range = document.createRange();
      range.setStart(node, letter);
      range.setEnd(node, letter + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    });
  });
  if (from === undefined || to === undefined) throw new Error('It has no place.');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await expect(notes.toolbar).toBeVisible();
  const selected = () => page.evaluate(() => String(document.getSelection()));
  await expect.poll(selected).toBe('share a maritime');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(selected).toBe('share a maritim');
});
