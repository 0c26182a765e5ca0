import { expect, test } from './fixtures.ts';
import { createNotesPage } from './pages/notes-page.ts';
import { createReaderPage } from './pages/reader-page.ts';

test('selected words are highlighted in the colour that is pressed, and counted', async ({ atlas }) => {
  const notes = createNotesPage(atlas);
  await notes.select('share a maritime and land border');
  await notes.toolbar.getByRole('button', { name: 'Highlight in green' }).click();
  await expect(notes.counted).toHaveText('Notes 1');
  await expect.poll(() => notes.painted('green')).toEqual(['share a maritime and land border']);
});

test('a note on selected words is written where one reads, and leads back to them', async ({ atlas }) => {
  const notes = createNotesPage(atlas);
  await notes.select('Gadsden Purchase');
  await notes.toolbar.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(notes.body).toBeFocused();
  await notes.write('La Mesilla');
  await createReaderPage(atlas).scrollTo(20_000);
  await expect(atlas.article.getByText('Gadsden Purchase').first()).not.toBeInViewport();
  await notes.button('Show Gadsden Purchase').click();
  await expect(atlas.article.getByText('Gadsden Purchase').first()).toBeInViewport();
  await expect.poll(() => notes.painted('yellow')).toEqual(['Gadsden Purchase']);
});

test('a mission is noted from its card on the map', async ({ atlas }) => {
  const notes = createNotesPage(atlas);
  await atlas.markers('Consulate General of the United States, Tijuana').click();
  const card = atlas.page.getByRole('dialog');
  await card.getByRole('button', { name: /^Note on Consulate General/ }).click();
  await notes.write('Visas are issued here.');
  await expect(card.getByRole('button', { name: /^1 note on Consulate General/ })).toBeVisible();
});

test('a note on a point brings the map to it, however far it is', async ({ atlas }) => {
  const notes = createNotesPage(atlas);
  await notes.notePoint('-54.8, -68.3');
  await notes.write('The river moved here.');
  await atlas.map.getByRole('button', { name: 'Show the whole relation', exact: true }).click();
  await expect.poll(notes.isDrawnInView).toBe(false);
  await notes.button(/^Show -54\.8/).click();
  await expect.poll(notes.isDrawnInView).toBe(true);
});

test('a note is found by the search of the window, and opens from there', async ({ atlas }) => {
  const notes = createNotesPage(atlas);
  await notes.newNote();
  await notes.write('The river moved here.');
  await notes.back();
  await atlas.page.getByRole('searchbox', { name: 'Search' }).fill('river moved');
  await atlas.page
    .getByRole('search')
    .getByRole('button', { name: /^Note / })
    .first()
    .click();
  await notes.button('Write').click();
  await expect(notes.body).toHaveValue('The river moved here.');
});

test('what was deleted, and what was written over since, is had back', async ({ atlas }) => {
  const notes = createNotesPage(atlas);
  await notes.newNote();
  await notes.write('The river moved here.');
  await notes.button('Delete').click();
  await expect(notes.counted).toHaveText('Notes 0');
  await notes.button('Trash (1)').click();
  await notes.button('Put back The river moved here.').click();
  await notes.back();
  await notes.open('The river moved here.');
  await notes.button('Write').click();
  await notes.write('Something else.');
  await notes.button('History').click();
  const states = atlas.page.getByRole('dialog', { name: 'History' }).getByRole('listitem');
  await states.filter({ hasText: 'The river moved here.' }).first().getByRole('button').click();
  await expect(notes.body).toHaveValue('The river moved here.');
});

test('notes outlive the program: on words, on the map, and of nothing', async ({ start }) => {
  // Two starts.
  test.slow();
  const first = await start();
  const notes = createNotesPage(first.atlas);
  await notes.select('share a maritime and land border');
  await notes.toolbar.getByRole('button', { name: 'Highlight in green' }).click();
  await notes.notePoint('31.8, -106.5');
  await notes.write('The river moved here.');
  await notes.back();
  await notes.button('New note').click();
  await notes.write('Of nothing.');
  await first.stop();

  const again = createNotesPage((await start()).atlas);
  // The window comes back as it was left: with the notes open.
  for (const text of ['share a maritime', 'The river moved here.', 'Of nothing.']) {
    await expect(again.item(text)).toBeVisible();
  }
  await expect.poll(() => again.painted('green')).toEqual(['share a maritime and land border']);
});

test('a link is offered at the line that asks for it, reads as a title, and leads there', async ({
  atlas,
}) => {
  const { page } = atlas;
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
  atlas,
}) => {
  const { page } = atlas;
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
