import {
  all,
  close,
  first,
  isSaidOfBytes,
  openWritable,
  runScript,
  transaction,
  type WritableDatabase,
} from '#main/db/database.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { migrations, notebookApplicationId, notebookVersion } from './schema.ts';

/** ISO 8601, as a pattern of SQLite's. */
const moment = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]*';

/** A new, empty notebook in memory. */
export async function createNotebookDatabase(): Promise<WritableDatabase> {
  const database = await openWritable();
  runScript(database, `PRAGMA application_id = ${notebookApplicationId}`);
  migrate(database, 0);
  return database;
}

/**
 * Opens a notebook's bytes and brings them to today's version, in memory: the
 * file that they came from stays as it is. Throws `notebook.newer` when a later
 * Lindero wrote it, `notebook.damaged` when it is no sound notebook, and whatever
 * else hinders as it comes: that says nothing about the bytes.
 */
export async function openNotebookDatabase(bytes: Uint8Array): Promise<WritableDatabase> {
  const database = await openWritable(bytes).catch((cause: unknown) => {
    throw isSaidOfBytes(cause) ? damaged('it cannot be opened', cause) : cause;
  });
  try {
    const version = check(database);
    migrate(database, version);
    checkValues(database);
    return database;
  } catch (error) {
    close(database);
    throw isSaidOfBytes(error) ? damaged('its tables cannot be read', error) : error;
  }
}

function check(database: WritableDatabase): number {
  if (pragma(database, 'integrity_check') !== 'ok') throw damaged('the database in it is not sound');
  if (pragma(database, 'application_id') !== notebookApplicationId) throw damaged('it is not a notebook');
  if (all(database, 'PRAGMA foreign_key_check').length > 0) throw damaged('parts of notes are missing in it');
  const version = Number(pragma(database, 'user_version'));
  if (version > notebookVersion) {
    throw new LinderoError(
      'notebook.newer',
      `This notebook was written by a newer Lindero (notebook version ${version}; this one reads ${notebookVersion}). Update Lindero to open it; nothing was changed.`,
    );
  }
  if (version < 1) throw damaged(`it says that it has version ${version}`);
  if (all(database, "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')").length > 0)
    throw damaged('it holds a program of somebody else’s');
  return version;
}

/** Values that no Lindero wrote: they would shut the whole notebook wherever it is listed. */
const strange = [
  `SELECT 1 FROM note WHERE typeof(id) <> 'text' OR typeof(body) <> 'text' OR typeof(colour) <> 'text'
     OR created_at NOT GLOB '${moment}' OR updated_at NOT GLOB '${moment}' OR trashed_at NOT GLOB '${moment}'`,
  "SELECT 1 FROM note_tag WHERE typeof(tag) <> 'text'",
  "SELECT 1 FROM note_target WHERE typeof(target) <> 'text' OR NOT json_valid(target)",
  "SELECT 1 FROM note_version WHERE typeof(note) <> 'text' OR NOT json_valid(note)",
];

function checkValues(database: WritableDatabase): void {
  if (strange.some((rows) => all(database, `${rows} LIMIT 1`).length > 0))
    throw damaged('it holds values that no note has');
}

function migrate(database: WritableDatabase, from: number): void {
  for (let version = from; version < notebookVersion; version += 1) {
    transaction(database, () => {
      runScript(database, migrations[version] ?? '');
      runScript(database, `PRAGMA user_version = ${version + 1}`);
    });
  }
}

function pragma(database: WritableDatabase, name: string): unknown {
  return Object.values(first(database, `PRAGMA ${name}`) ?? {})[0];
}

function damaged(what: string, cause?: unknown): LinderoError {
  return new LinderoError('notebook.damaged', `This notebook is damaged: ${what}.`, { cause });
}
