import {
  all,
  first,
  type ReadableDatabase,
  run,
  runForEach,
  type WritableDatabase,
} from '#main/db/database.ts';
import type { Note, NoteVersion } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { clampMoment } from '#shared/time/clamp-moment.ts';

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

/**
 * The moment of a note's next state: later than that of the one before, also when both are saved in one
 * millisecond or the clock was set back a little. By it states are told apart. After a state that comes from the
 * far future (the clock was wrong, or another machine's is) it is the moment that it is.
 */
export function nextMoment(before: Note | null, now: Date): string {
  const today = clampMoment(now.getTime());
  const last = before === null ? Number.NEGATIVE_INFINITY : Date.parse(before.updatedAt);
  return new Date(last > today + littleAhead ? today : Math.max(today, last + 1)).toISOString();
}

/** Milliseconds by which the clocks of two machines may differ: a day, for a zone that is set wrong. */
const littleAhead = 86_400_000;

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

/**
 * Puts a note in the place of the one with its id, which becomes a version of its history: `always`, or
 * `when-worth-it` where one person goes on writing and every pause in the typing is a save.
 */
export function putNote(
  database: WritableDatabase,
  note: Note,
  keepBefore: 'always' | 'when-worth-it' = 'when-worth-it',
): void {
  const before = selectNote(database, note.id);
  if (before !== null && (keepBefore === 'always' || isWorthKeeping(database, before, note)))
    keepVersion(database, before);
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

/** Earlier states that are kept of each note, and how many characters they may have together: the newest is kept whatever its length. */
const versionsKept = 50;
const charactersKept = 5_000_000;
/** Typing saves every few seconds; a state that stood this long (milliseconds) before the next is one to come back to. */
const sitting = 120_000;
/** Who writes without a pause has something to come back to, too, every so often (milliseconds). */
const longSitting = 600_000;
/** A few sentences (characters): struck out at once, or written over from another window. */
const muchStruckOut = 200;

/** Whether an earlier state is one to come back to: it stood for a while, much was written since the last, or much of it is struck out. */
function isWorthKeeping(database: ReadableDatabase, before: Note, next: Note): boolean {
  const since = (moment: string) => Date.parse(next.updatedAt) - Date.parse(moment);
  const stood = since(before.updatedAt);
  if (!(stood >= 0 && stood < sitting) || before.trashedAt !== next.trashedAt) return true;
  if (struckOut(before.body, next.body) > muchStruckOut) return true;
  return since(newestVersion(database, before.id)?.saved_at ?? before.createdAt) >= longSitting;
}

/** Characters of a text that are no longer there, as far as its beginning and its end stayed the same. */
function struckOut(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return before.length - start - end;
}

function newestVersion(database: ReadableDatabase, id: string) {
  return first<{ version: number; saved_at: string }>(
    database,
    'SELECT version, saved_at FROM note_version WHERE note_id = ? ORDER BY version DESC LIMIT 1',
    [id],
  );
}

/** Adds an earlier state to a note's history, as the newest of it; the oldest go when there are too many, or too long ones. */
export function keepVersion(database: WritableDatabase, note: Note): void {
  const version = (newestVersion(database, note.id)?.version ?? 0) + 1;
  run(database, 'INSERT INTO note_version VALUES (?, ?, ?, ?)', [
    note.id,
    version,
    note.updatedAt,
    JSON.stringify(note),
  ]);
  run(
    database,
    `DELETE FROM note_version WHERE note_id = ?1 AND version < ?2 AND version NOT IN (
       SELECT version FROM (
         SELECT version, sum(length(note)) OVER (ORDER BY version DESC) AS characters FROM note_version WHERE note_id = ?1
       ) WHERE version > ?2 - ?3 AND characters <= ?4)`,
    [note.id, version, versionsKept, charactersKept],
  );
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
    targets: targets.map((target) => JSON.parse(target) as KeptSubject),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    trashedAt: row.trashed_at,
  };
}
