import { putNote, selectNote } from '#main/notebook/note-rows.ts';
import type { Notebook } from '#main/notebook/notebook.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { type RefusedNote, readLinderoJson } from '#shared/exchange/notes/lindero-json.ts';

export type NotesImport = {
  readonly added: number;
  /** Notes that stood there already, with an older state, which is now in their history. */
  readonly updated: number;
  /** Notes that stood there already, the same or newer. */
  readonly unchanged: number;
  readonly refused: readonly RefusedNote[];
};

/**
 * Takes the notes of a Lindero JSON file into a notebook, all at once or not at
 * all. Notes are known by their id: the later state of a note wins. Throws
 * `import.not-notes` or `import.newer`.
 */
export async function importNotes(notebook: Notebook, text: string): Promise<NotesImport> {
  const read = readLinderoJson(text);
  if (!read.ok) {
    throw new LinderoError(
      read.code,
      `This file cannot be imported as notes. ${read.reason} Nothing was changed.`,
    );
  }
  let [added, updated, unchanged] = [0, 0, 0];
  await notebook.change((database) => {
    for (const note of read.notes) {
      const before = selectNote(database, note.id);
      if (before !== null && before.updatedAt >= note.updatedAt) {
        unchanged += 1;
        continue;
      }
      putNote(database, note);
      if (before === null) added += 1;
      else updated += 1;
    }
  });
  return { added, updated, unchanged, refused: read.refused };
}
