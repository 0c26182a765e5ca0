import { expect, test } from './fixtures.ts';
import { createEyePage } from './pages/eye-page.ts';
import { createNotesPage } from './pages/notes-page.ts';
import { createReaderPage } from './pages/reader-page.ts';

/** In the middle of long paragraphs, whose lines break elsewhere in every width. */
const read = 'coffers were full';
const noted = 'collapse would hurt';

test('the line that is read stays where the eye is: when words are noted, a divider is moved, the window or the type changes', async ({
  atlas,
}) => {
  const eye = createEyePage(atlas);
  const notes = createNotesPage(atlas);
  const { page } = atlas;

  const stands = (words: string, { from, to }: { from: number; to: number }) =>
    expect
      .poll(async () => {
        const below = await eye.below(words);
        return from <= below && below <= to ? 'there' : below;
      })
      .toBe('there');

  // The first line of the column: these words are in it, or in the next when it breaks before them.
  const line = { from: 0, to: 60 };
  await eye.bring(read, 6);
  await notes.counted.click();
  await expect(atlas.notes).toBeVisible();
  await stands(read, line);
  await createReaderPage(atlas).separator('Width of the article').press('Home');
  await stands(read, line);
  await page.setViewportSize({ width: 1000, height: 700 });
  await stands(read, line);
  await eye.setTextSize('20px');
  await stands(read, line);
  await eye.setTextSize('');
  await page.setViewportSize({ width: 1280, height: 800 });
  await stands(read, line);
  await notes.counted.click();

  // Words that are noted, wherever they stand.
  await notes.select(noted);
  const before = await eye.below(noted);
  await notes.toolbar.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(notes.body).toBeFocused();
  await stands(noted, { from: before - 2, to: before + 2 });
  // Below each other, the notes lie over the map and not over the words.
  await page.setViewportSize({ width: 390, height: 844 });
  const article = await atlas.article.boundingBox();
  await stands(noted, { from: 0, to: (article?.height ?? 0) - 24 });
  await expect
    .poll(async () => (await atlas.notes.boundingBox())?.y)
    .toBeGreaterThanOrEqual(Math.floor((article?.y ?? 0) + (article?.height ?? 0)));
});
