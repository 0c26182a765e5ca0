import { deleteNote, putNote, selectNote } from '#main/notebook/note-rows.ts';
import type { Notebook } from '#main/notebook/notebook.ts';
import { removeReviews } from '#main/notebook/review-rows.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { isSameNote } from '#shared/exchange/notes/plan-import.ts';
import { forgetImport, readLastImport } from './last-import.ts';

export type UndoneImport = {
  /** Notes that are as they were before the import. */
  readonly undone: number;
  /** Notes that were changed since, and are left as they are. */
  readonly kept: number;
};

/** Takes the last import back, the whole of it in one step. Throws `import.nothing-to-undo`. */
export async function undoImport(notebook: Notebook, folder: string): Promise<UndoneImport> {
  const last = readLastImport(folder, notebook);
  if (last === null) {
    throw new LinderoError(
      'import.nothing-to-undo',
      'There is no import to undo. Earlier states of the whole notebook can be chosen instead.',
    );
  }
  const result = await notebook.change((database) => {
    let [undone, kept] = [0, 0];
    for (const { before, after } of last.notes) {
      const present = selectNote(database, after.id);
      if (present === null) continue;
      if (!isSameNote(present, after)) {
        kept += 1;
        continue;
      }
      if (before === null) deleteNote(database, after.id);
      else putNote(database, before, 'always');
      undone += 1;
    }
    removeReviews(database, last.reviews);
    return { undone, kept };
  });
  forgetImport(folder, last);
  return result;
}
