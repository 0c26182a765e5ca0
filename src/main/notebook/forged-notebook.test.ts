import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportBytes, runScript } from '#main/db/database.ts';
import { selectNotes } from './note-rows.ts';
import { openNotebook } from './notebook.ts';
import { createNotebookDatabase } from './open-database.ts';
import { saveGeneration } from './save-generation.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-forged-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const moment = '2026-01-01T10:00:00Z';
const note = `INSERT INTO note VALUES ('a', 'A note', 'yellow', '${moment}', '${moment}', NULL);`;

test.each([
  [
    'a trigger that deletes what is saved',
    `${note} CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM note; END;`,
  ],
  ['a view', `${note} CREATE VIEW v AS SELECT * FROM note;`],
  [
    'words that are bytes',
    `INSERT INTO note VALUES ('a', x'00ff', 'yellow', '${moment}', '${moment}', NULL);`,
  ],
  ['a moment that is none', `INSERT INTO note VALUES ('a', '', 'yellow', 'never', 'never', NULL);`],
  ['a subject that is no JSON', `${note} INSERT INTO note_target VALUES ('a', 0, 'period', NULL, 'words');`],
  [
    'an earlier state that is no JSON',
    `${note} INSERT INTO note_version VALUES ('a', 1, '${moment}', 'words');`,
  ],
])('a state with %s is damaged: it is put aside, and the notebook opens without it', async (_, script) => {
  const database = await createNotebookDatabase();
  runScript(database, script);
  const none = { builtOn: 0, known: 0, own: new Set<number>() };
  saveGeneration({
    folder,
    position: none,
    bytes: exportBytes(database),
    base: null,
    now: new Date(),
    behind: null,
  });
  const notebook = await openNotebook(folder);
  expect(notebook.report().damaged).toHaveLength(1);
  expect(notebook.read(selectNotes)).toEqual([]);
  await notebook.close();
  expect(readdirSync(join(folder, 'damaged')).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1);
});
