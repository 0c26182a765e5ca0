import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { putNote } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';

/**
 * Writes notes until it is killed. Says the id of a note on standard output
 * only once the notebook has acknowledged it; a failure, on standard error.
 */
const [folder = ''] = process.argv.slice(2);
const notebook = await openNotebook(folder);
for (;;) {
  const id = randomUUID();
  const now = new Date().toISOString();
  await notebook.change((database) =>
    putNote(database, {
      id,
      body: `Note ${id} ${'about the border '.repeat(Math.floor(Math.random() * 200))}`,
      tags: ['torture'],
      colour: 'blue',
      targets: [],
      createdAt: now,
      updatedAt: now,
      trashedAt: null,
    }),
  );
  writeSync(1, `${id}\n`);
}
