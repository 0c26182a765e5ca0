import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putNote, selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { takeWriterLock } from '#main/notebook/writer-lock.ts';
import { killRounds } from '../tools/torture/kill-round.ts';
import { preparedNotebook, removePreparedNotebooks } from '../tools/torture/prepared-notebook.ts';
import { writeInBrowserHost } from '../tools/torture/writers/browser-host.ts';
import { writeInShell } from '../tools/torture/writers/shell.ts';
import { expect, test } from './fixtures.ts';
import { createNotesPage } from './pages/notes-page.ts';

test.describe.configure({ timeout: 120_000 });

test('a damaged notebook opens at its last sound state, says what was lost, and goes back and forth between states', async ({
  dataFolder,
  start,
}) => {
  const folder = join(dataFolder, 'notebook');
  await writeNotes(folder, 'one', 'two', 'three');
  const newest = readdirSync(folder).sort().at(-1) ?? '';
  writeFileSync(join(folder, newest), readFileSync(join(folder, newest)).subarray(0, 5000));

  const { page } = await start();
  const dialog = page.getByRole('dialog', { name: 'Notebook', exact: true });
  await expect(dialog.getByRole('alert')).toContainText('The last saved state of your notebook was damaged');
  await expect(dialog.getByRole('alert')).toContainText('with 2 notes');
  expect(readdirSync(join(folder, 'damaged'))).toEqual([newest]);
  const states = dialog.getByRole('table', { name: 'Kept states' });
  await expect(states.getByRole('row')).toHaveCount(1 + 2);
  await states.getByRole('button', { name: /^Go back to the state of/ }).click();
  await expect(dialog.getByRole('status')).toContainText('What it was until now stays in the list');
  await expect(states.getByRole('row')).toHaveCount(1 + 3);
  await expect(states.getByRole('row').nth(1).getByRole('cell')).toHaveText(['1', /kB$/, 'present state']);
});

test('a notebook that another Lindero writes is only read, and written as soon as the other is gone', async ({
  dataFolder,
  start,
}) => {
  const folder = join(dataFolder, 'notebook');
  await writeNotes(folder, 'one');
  const lock = takeWriterLock(folder);
  const { page, atlas } = await start();
  const dialog = page.getByRole('dialog', { name: 'Notebook', exact: true });
  await expect(dialog.getByRole('alert')).toContainText('Another Lindero writes this notebook');
  await dialog.getByRole('button', { name: 'Only read' }).click();
  await expect(dialog).toHaveCount(0);
  const notes = createNotesPage(atlas);
  await notes.counted.click();
  await expect(atlas.notes).toContainText('Here your notes can be read, not changed.');
  await notes.select('share a maritime and land border');
  await expect(notes.toolbar.getByRole('button', { name: 'Highlight in green' })).toBeDisabled();

  await notes.button('Notebook').click();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('status')).toHaveText('It still can only be read.');
  if ('release' in lock) lock.release();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The notebook can be written here now.');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await notes.open('one');
  await notes.button('Write').click();
  await notes.write('one, and more');
});

test('words that cannot be saved stay in the window, with why, and are saved when they can be', async ({
  dataFolder,
  start,
}) => {
  const folder = join(dataFolder, 'notebook');
  await writeNotes(folder, 'one');
  const { atlas } = await start();
  const notes = createNotesPage(atlas);
  await notes.counted.click();
  await notes.open('one');
  await notes.button('Write').click();
  // The folder becomes a file: whatever is written, it cannot be saved.
  renameSync(folder, `${folder}-aside`);
  writeFileSync(folder, '');
  await notes.body.fill('written in vain?');
  await expect(atlas.notes.getByRole('alert')).toContainText('notebook.not-saved');
  await expect(notes.body).toHaveValue('written in vain?');
  rmSync(folder);
  renameSync(`${folder}-aside`, folder);
  await notes.button('Save again').click();
  await expect(notes.status).toHaveText('Saved');
});

test('a note that is written while another saves the notebook stays typed, and is saved after reading anew', async ({
  dataFolder,
  start,
}) => {
  const folder = join(dataFolder, 'notebook');
  const { page } = await start();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Notes/ })
    .click();
  const notes = page.getByRole('complementary', { name: 'Notes' });
  await notes.getByRole('button', { name: 'New note', exact: true }).click();
  const text = notes.getByRole('textbox', { name: 'Text of the note' });
  await text.fill('mine');
  await expect(notes.getByText('Saved', { exact: true })).toBeVisible();

  // As a machine that took the lock over while this one slept, and is gone again.
  rmSync(join(folder, 'writer.lock'));
  await writeNotes(folder, 'of the other');
  await text.fill('mine, and more');
  const dialog = page.getByRole('dialog', { name: 'Notebook', exact: true });
  await expect(dialog.getByRole('alert')).toContainText('Another Lindero saved this notebook meanwhile');
  await dialog.getByRole('button', { name: 'Read anew' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The notebook can be written here now.');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(text).toHaveValue('mine, and more');
  await notes.getByRole('button', { name: 'Save again' }).click();
  await expect(notes.getByText('Saved', { exact: true })).toBeVisible();
  const notebook = await openNotebook(folder);
  const bodies = notebook.read(selectNotes).map(({ body }) => body);
  await notebook.close();
  expect(bodies.sort()).toEqual(['mine, and more', 'of the other']);
});

test('no change that the window was told is on disk is lost when the program is killed while it saves', {
  tag: '@every-host',
}, async ({ hostName, dataFolder }) => {
  test.skip(hostName === 'electron', 'npm run torture kills the shell, which is the same program.');
  const write = hostName === 'browser' ? writeInBrowserHost : writeInShell;
  // Saved as the pages that changed, of which the first after a start is the one that could be lost.
  const kills = [
    { changes: 1, milliseconds: 0 },
    { changes: 1, milliseconds: 90 },
    { changes: 3, milliseconds: 210 },
  ];
  const result = await killRounds(write, dataFolder, await preparedNotebook(1_500), kills);
  removePreparedNotebooks();
  expect(result).toMatchObject({ lost: 0, problem: null, rounds: 3 });
});

/** As another Lindero would: every note a save of its own. */
async function writeNotes(folder: string, ...bodies: readonly string[]): Promise<void> {
  const notebook = await openNotebook(folder);
  const now = new Date().toISOString();
  const written = {
    tags: [],
    colour: 'yellow',
    targets: [{ kind: 'period' as const, first: '1848-01-01', last: '1853-12-31' }],
    createdAt: now,
    updatedAt: now,
    trashedAt: null,
  };
  for (const body of bodies) {
    await notebook.change((database) =>
      putNote(database, { ...written, colour: 'yellow', id: randomUUID(), body }),
    );
  }
  await notebook.close();
}
