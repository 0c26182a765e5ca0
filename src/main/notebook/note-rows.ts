import {
  all,
  first,
  type ReadableDatabase,
  run,
  runForEach,
  type WritableDatabase,
} from '#main/db/database.ts';
import type { Note, NoteTarget, NoteVersion } from '#shared/models/note.ts';

type NoteRow = {
  readonly id: string;
  readonly body: string;
  readonly colour: Note['colour'];
  readonly created_at: string;
  readonly updated_at: string;
  readonly trashed_at: string | null;
};

/** All notes, those in the trash included, oldest first. */
export function selectNotes(database: ReadableDatabase): readonly Note[] {
  const tags = groupByNote(
    all<PartRow>(database, 'SELECT note_id, tag AS part FROM note_tag ORDER BY note_id, position'),
  );
  const targets = groupByNote(
    all<PartRow>(database, 'SELECT note_id, target AS part FROM note_target ORDER BY note_id, position'),
  );
  return all<NoteRow>(database, 'SELECT * FROM note ORDER BY created_at, id').map((row) =>
    toNote(row, tags.get(row.id) ?? [], targets.get(row.id) ?? []),
  );
}

/** How many notes there are, those in the trash left out. */
export function countNotes(database: ReadableDatabase): number {
  return (
    first<{ count: number }>(database, 'SELECT count(*) AS count FROM note WHERE trashed_at IS NULL')
      ?.count ?? 0
  );
}

export function selectNote(database: ReadableDatabase, id: string): Note | null {
  const row = first<NoteRow>(database, 'SELECT * FROM note WHERE id = ?', [id]);
  if (row === undefined) return null;
  const parts = (sql: string) => all<PartRow>(database, sql, [id]).map(({ part }) => part);
  return toNote(
    row,
    parts('SELECT tag AS part FROM note_tag WHERE note_id = ? ORDER BY position'),
    parts('SELECT target AS part FROM note_target WHERE note_id = ? ORDER BY position'),
  );
}

/** Which notes there are outside the trash, each with when it was changed last. */
export function selectNoteStamps(
  database: ReadableDatabase,
): readonly { readonly id: string; readonly stamp: string }[] {
  return all(database, 'SELECT id, updated_at AS stamp FROM note WHERE trashed_at IS NULL');
}

/** Puts a note in the place of the one with its id, which becomes a version of its history. */
export function putNote(database: WritableDatabase, note: Note): void {
  const before = selectNote(database, note.id);
  if (before !== null && isSettled(before, note)) keepVersion(database, before);
  run(
    database,
    `INSERT INTO note (id, body, colour, created_at, updated_at, trashed_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET body = excluded.body, colour = excluded.colour, created_at = excluded.created_at,
       updated_at = excluded.updated_at, trashed_at = excluded.trashed_at`,
    [note.id, note.body, note.colour, note.createdAt, note.updatedAt, note.trashedAt],
  );
  run(database, 'DELETE FROM note_tag WHERE note_id = ?', [note.id]);
  run(database, 'DELETE FROM note_target WHERE note_id = ?', [note.id]);
  runForEach(
    database,
    'INSERT INTO note_tag (note_id, position, tag) VALUES (?, ?, ?)',
    note.tags.map((tag, position) => [note.id, position, tag]),
  );
  runForEach(
    database,
    'INSERT INTO note_target (note_id, position, kind, article_id, target) VALUES (?, ?, ?, ?, ?)',
    note.targets.map((target, position) => [
      note.id,
      position,
      target.kind,
      'articleId' in target ? target.articleId : null,
      JSON.stringify(target),
    ]),
  );
}

/** Removes a note with its history, for good. */
export function deleteNote(database: WritableDatabase, id: string): void {
  run(database, 'DELETE FROM note WHERE id = ?', [id]);
}

/** Earlier states of a note, newest first. */
export function selectVersions(database: ReadableDatabase, id: string): readonly NoteVersion[] {
  return all<{ version: number; saved_at: string; note: string }>(
    database,
    'SELECT version, saved_at, note FROM note_version WHERE note_id = ? ORDER BY version DESC',
    [id],
  ).map((row) => ({ version: row.version, savedAt: row.saved_at, note: JSON.parse(row.note) as Note }));
}

/** Earlier states that are kept of each note. */
const versionsKept = 50;
/** Typing saves every few seconds; a state that stood this long (milliseconds) before the next is one to come back to. */
const sitting = 120_000;

function isSettled(before: Note, next: Note): boolean {
  const stood = Date.parse(next.updatedAt) - Date.parse(before.updatedAt);
  return !(stood >= 0 && stood < sitting) || before.trashedAt !== next.trashedAt;
}

/** Adds an earlier state to a note's history, as the newest of it; the oldest goes when there are too many. */
export function keepVersion(database: WritableDatabase, note: Note): void {
  const newest = first<{ version: number | null }>(
    database,
    'SELECT max(version) AS version FROM note_version WHERE note_id = ?',
    [note.id],
  );
  const version = (newest?.version ?? 0) + 1;
  run(database, 'INSERT INTO note_version VALUES (?, ?, ?, ?)', [
    note.id,
    version,
    note.updatedAt,
    JSON.stringify(note),
  ]);
  run(database, 'DELETE FROM note_version WHERE note_id = ? AND version <= ?', [
    note.id,
    version - versionsKept,
  ]);
}

type PartRow = { readonly note_id: string; readonly part: string };

function groupByNote(rows: readonly PartRow[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { note_id, part } of rows) {
    const group = groups.get(note_id);
    if (group === undefined) groups.set(note_id, [part]);
    else group.push(part);
  }
  return groups;
}

function toNote(row: NoteRow, tags: readonly string[], targets: readonly string[]): Note {
  return {
    id: row.id,
    body: row.body,
    tags,
    colour: row.colour,
    targets: targets.map((target) => JSON.parse(target) as NoteTarget),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    trashedAt: row.trashed_at,
  };
}
