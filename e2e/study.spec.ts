import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putNote } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { selectReviews } from '#main/notebook/review-rows.ts';
import { expect, test } from './fixtures.ts';
import { createNotesPage } from './pages/notes-page.ts';
import { createStudyPage } from './pages/study-page.ts';

test('a highlight is studied by the keyboard alone, and the answer is on disk', async ({
  dataFolder,
  start,
}) => {
  const folder = join(dataFolder, 'notebook');
  const noteId = await writeHighlight(folder);
  const { atlas, page, stop } = await start();
  const { open, dialog, deck, card } = createStudyPage(atlas);
  await open();
  await expect(deck('Notes and highlights')).toContainText('0 due, 1 new, of 1 card.');
  await expect(dialog.getByRole('button', { name: 'Start: Notes and highlights' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toContainText('settlement of the [ … ], which had lasted');
  await expect(card).not.toContainText('Chamizal');
  await page.keyboard.press('Space');
  await expect(card).toContainText('Chamizal dispute');
  await page.keyboard.press('4');
  await expect(dialog).toContainText('That is all for now.');
  await page.keyboard.press('Space');
  await expect(deck('Notes and highlights')).toContainText(/0 due, 0 new, of 1 card\. The next is due /);
  await stop();

  const notebook = await openNotebook(folder);
  const reviews = notebook.read(selectReviews);
  await notebook.close();
  expect(reviews).toMatchObject([{ cardId: `note:${noteId}`, grade: 4 }]);
});

test('missions are asked for on a blank map, by the keyboard alone', async ({ atlas }) => {
  const { page } = atlas;
  const { open, dialog, card } = createStudyPage(atlas);
  await open();
  await dialog.getByRole('button', { name: 'Start: Missions on the blank map' }).press('Enter');
  await expect(card).toContainText(/^Where is the .+\?/);
  await page.keyboard.press('2');
  await expect(card.getByRole('status')).toHaveText(/^(Right|No): /);
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('status').first()).toHaveText(/cards left$/);
  await dialog.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect(dialog).toHaveCount(0);
});

test('cards leave for Anki, each under the name by which a later one takes its place', async ({ atlas }) => {
  const notes = createNotesPage(atlas);
  await notes.select('Chamizal');
  await notes.toolbar.getByRole('button', { name: 'Highlight in green' }).click();
  await expect(notes.counted).toHaveText('Notes 1');
  const { open, dialog } = createStudyPage(atlas);
  await open();
  const download = atlas.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export for Anki' }).press('Enter');
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('#guid column:1\n');
  expect(text).toMatch(/^note:[0-9a-f-]{36}\t.*Chamizal/m);
});

/** A highlight as the window makes it. */
async function writeHighlight(folder: string): Promise<string> {
  const notebook = await openNotebook(folder);
  const id = randomUUID();
  const now = new Date().toISOString();
  const anchor = {
    exact: 'Chamizal dispute',
    prefix: 'a final settlement of the ',
    suffix: ', which had lasted a century',
    start: 100,
    end: 116,
    sectionId: 'boundary-issues-and-the-border-region',
  };
  await notebook.change((database) =>
    putNote(database, {
      id,
      body: '',
      tags: [],
      colour: 'yellow',
      targets: [
        {
          kind: 'words',
          articleId: 'mexico-united-states-relations',
          articleTitle: 'Mexico–United States relations',
          anchor,
        },
      ],
      createdAt: now,
      updatedAt: now,
      trashedAt: null,
    }),
  );
  await notebook.close();
  return id;
}
