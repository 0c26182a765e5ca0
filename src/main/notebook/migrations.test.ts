import { expect, test } from 'vitest';
import { all, close, exportBytes, openWritable, run, runScript } from '#main/db/database.ts';
import { selectNotes } from './note-rows.ts';
import { openNotebookDatabase } from './open-database.ts';
import { selectReviews } from './review-rows.ts';
import { migrations, notebookApplicationId, notebookVersion } from './schema.ts';

/** A notebook as an earlier Lindero left it, with a note in it. */
async function notebookOfVersion(version: number): Promise<Uint8Array> {
  const database = await openWritable();
  for (const migration of migrations.slice(0, version)) runScript(database, migration);
  runScript(database, `PRAGMA application_id = ${notebookApplicationId}; PRAGMA user_version = ${version}`);
  run(
    database,
    `INSERT INTO note VALUES ('a', 'kept', 'blue', '2026-01-01T10:00:00Z', '2026-01-01T10:00:00Z', NULL)`,
  );
  run(database, `INSERT INTO note_tag VALUES ('a', 0, 'border')`);
  const bytes = exportBytes(database);
  close(database);
  return bytes;
}

test.each(Array.from({ length: notebookVersion }, (_, index) => index + 1))(
  'a notebook of version %i is brought to today’s with its notes, and takes reviews',
  async (version) => {
    const database = await openNotebookDatabase(await notebookOfVersion(version));
    expect(selectNotes(database)).toMatchObject([{ id: 'a', body: 'kept', tags: ['border'] }]);
    expect(selectReviews(database)).toEqual([]);
    expect(all(database, 'PRAGMA user_version')).toEqual([{ user_version: notebookVersion }]);
    close(database);
  },
);
