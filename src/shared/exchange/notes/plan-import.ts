import type { ImportStatus } from '#shared/models/exchange.ts';
import type { Note } from '#shared/models/note.ts';
import type { ReadNote } from './read/read-notes.ts';

export type PlannedNote = {
  readonly status: ImportStatus;
  readonly before: Note | null;
  /** The note as the file has it. */
  readonly after: Note;
  /** Earlier states that the file has of it, oldest first. */
  readonly history: readonly Note[];
};

/**
 * Holds the notes of a file against those of the notebook, known by their id,
 * each once: see `eachOnce`. `now` is when notes were written whose file says no time.
 */
export function planImport(
  read: readonly ReadNote[],
  find: (id: string) => Note | null,
  now: string,
): readonly PlannedNote[] {
  return read.map(({ note, history = [], partial, isUndated }) => {
    const before = find(note.id);
    const after = isUndated ? dated(note, before, now) : note;
    return { status: statusOf(before, after, partial), before, after, history };
  });
}

/**
 * Of the notes with one id the one that counts, the whole before the partial
 * and the later before the earlier; and apart what stands there besides with
 * other words, such as the copy of a file that a person changed.
 */
export function eachOnce(read: readonly ReadNote[]): {
  readonly notes: readonly ReadNote[];
  readonly others: readonly Note[];
} {
  const counting = new Map<string, ReadNote>();
  const others: ReadNote[] = [];
  for (const each of read) {
    const before = counting.get(each.note.id);
    const [first, second] =
      before === undefined || countsOver(each, before) ? [each, before] : [before, each];
    counting.set(each.note.id, first);
    if (second !== undefined) others.push(second);
  }
  const differs = ({ note, partial }: ReadNote) => {
    const taken = counting.get(note.id);
    return !partial && taken !== undefined && !isSameNote(note, taken.note);
  };
  return { notes: [...counting.values()], others: others.filter(differs).map(({ note }) => note) };
}

function countsOver(one: ReadNote, other: ReadNote): boolean {
  if (one.partial !== other.partial) return other.partial;
  return Date.parse(one.note.updatedAt) >= Date.parse(other.note.updatedAt);
}

/** A file that says no time has that of the notebook, or of now. */
function dated(note: Note, before: Note | null, now: string): Note {
  return { ...note, createdAt: before?.createdAt ?? now, updatedAt: before?.updatedAt ?? now };
}

function statusOf(before: Note | null, after: Note, partial: boolean): ImportStatus {
  if (before === null) return 'new';
  if (isSameNote(before, after)) return 'same';
  return partial || Date.parse(after.updatedAt) < Date.parse(before.updatedAt) ? 'older' : 'changed';
}

/** Whether two states of a note are the same in everything. */
export function isSameNote(one: Note, other: Note): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(note: Note): string {
  const { id, body, tags, colour, targets, createdAt, updatedAt, trashedAt } = note;
  return JSON.stringify([id, body, tags, colour, targets.map(sorted), createdAt, updatedAt, trashedAt]);
}

/** The order of an object's keys is no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
