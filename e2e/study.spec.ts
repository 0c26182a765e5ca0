import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putNote } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { selectReviews } from '#main/notebook/review-rows.ts';
import { expect, test } from './fixtures.ts';

test('notes and missions are studied by the keyboard alone, every answer is kept, and cards leave for Anki', async ({
  dataFolder,
  start,
}) => {
  const folder = join(dataFolder, 'notebook');
  const noteId = await writeHighlight(folder);
  const { page, stop } = await start();
  await expect(page.getByRole('button', { name: 'Study', exact: true })).toBeVisible();
  await page.keyboard.press('Alt+R');
  const dialog = page.getByRole('dialog', { name: 'Study', exact: true });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Notes and highlights' })).toContainText(
    '0 due, 1 new, of 1 card.',
  );

  await expect(dialog.getByRole('button', { name: 'Start: Notes and highlights' })).toBeFocused();
  await page.keyboard.press('Enter');
  const card = dialog.getByRole('article', { name: 'Card' });
  await expect(card).toContainText('settlement of the [ … ], which had lasted');
  await expect(card).not.toContainText('Chamizal');
  await page.keyboard.press('Space');
  await expect(card).toContainText('Chamizal dispute');
  await page.keyboard.press('4');
  await expect(dialog).toContainText('That is all for now.');
  await page.keyboard.press('Space');

  await dialog.getByRole('button', { name: 'Start: Missions on the blank map' }).press('Enter');
  await expect(card).toContainText(/^Where is the .+\?/);
  await page.keyboard.press('2');
  await expect(card.getByRole('status')).toHaveText(/^(Right|No): /);
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('status').first()).toHaveText(/cards left$/);
  await dialog.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('Alt+R');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Notes and highlights' })).toContainText(
    /0 due, 0 new, of 1 card\. The next is due /,
  );
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export for Anki' }).press('Enter');
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('#guid column:1\n');
  expect(text).toContain(`\nnote:${noteId}\t`);
  await stop();

  const notebook = await openNotebook(folder);
  const reviews = notebook.read(selectReviews);
  await notebook.close();
  expect(reviews).toMatchObject([
    { cardId: `note:${noteId}`, grade: 4 },
    { cardId: expect.stringMatching(/^mission:mexico-united-states-relations\//) },
  ]);
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
