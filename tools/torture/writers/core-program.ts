import { writeSync } from 'node:fs';
import { putNote } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { tortureDraft } from '../note-draft.ts';

/**
 * Writes notes until it is killed. Says the id of a note on standard output
 * only once the notebook has acknowledged it; a failure, on standard error.
 */
const [folder = ''] = process.argv.slice(2);
const notebook = await openNotebook(folder);
for (;;) {
  const draft = tortureDraft();
  const now = new Date().toISOString();
  await notebook.change((database) =>
    putNote(database, { ...draft, createdAt: now, updatedAt: now, trashedAt: null }),
  );
  writeSync(1, `${draft.id}\n`);
}
