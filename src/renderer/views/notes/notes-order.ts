import type { NoteFilter } from '#renderer/state/note-filter.ts';
import type { NotePlaces } from '#renderer/state/note-places.ts';
import type { Note } from '#shared/models/note.ts';

/** Of one article as they stand in it, those that stand nowhere after them; of all articles the newest first. */
export function inOrder(
  notes: readonly Note[],
  { everywhere }: NoteFilter,
  { start }: NotePlaces,
): readonly Note[] {
  if (everywhere) return notes.toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
  const at = ({ id }: Note) => start.get(id) ?? Number.MAX_SAFE_INTEGER;
  return notes.toSorted((one, other) => at(one) - at(other));
}
