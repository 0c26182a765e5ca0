import type { Note } from '#shared/models/note.ts';

/** The notes that lead to a note by its id, in `[[…]]` or in a `lindero://` link. The trash is not among them. */
export function linksToNote(id: string, notes: readonly Note[]): readonly Note[] {
  return notes.filter((note) => note.id !== id && note.trashedAt === null && note.body.includes(id));
}
