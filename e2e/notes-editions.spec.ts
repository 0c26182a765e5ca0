import { expect, test } from './fixtures.ts';
import { createLibraryPage, type TestFile } from './pages/library-page.ts';
import { createNotesPage } from './pages/notes-page.ts';

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

test('a note whose words a new edition changed is dashed, and shows old and new, until a person decides', async ({
  atlas,
}) => {
  const library = createLibraryPage(atlas.page);
  const notes = createNotesPage(atlas);
  await library.drop(edition('The treaty of Alcañices was signed in the autumn of 1297 by both crowns.'));
  await library.closeReport();
  await notes.select('signed in the autumn of 1297 by both crowns');
  await notes.toolbar.getByRole('button', { name: 'Highlight in blue' }).click();
  // A date among them is an element of its own.
  const painted = async (how: string) => (await notes.painted(how)).join('');
  await expect.poll(() => painted('blue')).toBe('signed in the autumn of 1297 by both crowns');
  await expect.poll(() => painted('doubtful')).toBe('');

  await library.drop(
    edition('The treaty of Alcañices was signed in the late summer of 1297 by both crowns.'),
  );
  await library.closeReport();
  await expect(notes.counted).toHaveText('Notes 1');
  await expect.poll(() => painted('doubtful')).toContain('late summer of 1297');
  await notes.counted.click();
  await notes.open('signed in the autumn');
  await expect(atlas.notes.locator('del')).toHaveText('signed in the autumn of 1297 by both crowns');
  await expect(atlas.notes.locator('ins')).toContainText('late summer of 1297');
  await notes.button('These are the words').click();
  await expect(atlas.notes.locator('del')).toHaveCount(0);
  await expect.poll(() => painted('doubtful')).toBe('');
  expect(await painted('blue')).toContain('late summer of 1297');
});

test('a note whose words a new edition left out is attached to others by a person', async ({ atlas }) => {
  const library = createLibraryPage(atlas.page);
  const notes = createNotesPage(atlas);
  await library.drop(edition('Both crowns signed. Nothing else happened for a hundred years.'));
  await library.closeReport();
  await notes.select('Nothing else happened for a hundred years');
  await notes.toolbar.getByRole('button', { name: 'Highlight in blue' }).click();
  await expect(notes.counted).toHaveText('Notes 1');

  await library.drop(edition('Both crowns signed.'));
  await library.closeReport();
  await notes.counted.click();
  await expect(notes.button('To check (1)')).toBeVisible();
  await notes.open('Nothing else happened');
  await expect(atlas.notes).toContainText('The words are no longer in the article');
  await notes.select('trade in cork');
  await notes.button(/^Attach to the selected words/).click();
  await expect.poll(() => notes.painted('blue')).toEqual(['trade in cork']);
  await expect(notes.status).toHaveText('Saved');
});
