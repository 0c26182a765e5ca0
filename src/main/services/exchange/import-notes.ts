import { keepVersion, nextMoment, putNote, selectNote } from '#main/notebook/note-rows.ts';
import type { Notebook } from '#main/notebook/notebook.ts';
import { addReviews, newReviews } from '#main/notebook/review-rows.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { titleOf } from '#shared/exchange/notes/export-input.ts';
import { eachOnce, type PlannedNote, planImport } from '#shared/exchange/notes/plan-import.ts';
import type { ReadNotes, RefusedNote } from '#shared/exchange/notes/read/read-notes.ts';
import type { Note } from '#shared/models/note.ts';
import type { Review } from '#shared/models/study.ts';
import { isSameState } from '#shared/notes/note-draft.ts';
import { type PreparedImport, prepareImport } from './last-import.ts';

export type ImportPlan = {
  readonly planned: readonly PlannedNote[];
  /** Reviews that the notebook has not. */
  readonly reviews: readonly Review[];
  readonly refused: readonly RefusedNote[];
};

/** What an import of what was read would do. */
export function previewImport(notebook: Notebook, read: ReadNotes, now: Date): ImportPlan {
  const { reviews, refused } = read;
  const { notes, others } = eachOnce(read.notes);
  const planned = notebook.read((database) =>
    planImport(notes, (id) => selectNote(database, id), now.toISOString()),
  );
  return {
    planned,
    reviews: notebook.read((database) => newReviews(database, reviews)),
    refused: [...refused, ...others.map(sameId)],
  };
}

function sameId(note: Note): RefusedNote {
  const message = `Several of these notes say that they are the note ${note.id}: the latest counts. To keep this one, too, give it another id.`;
  return { from: titleOf(note), error: { code: 'import.same-id', message } };
}

export type ImportOptions = {
  /** The notebook's folder, where an import is remembered for undoing it. */
  readonly folder: string;
  /** Takes a note from the file though the notebook has a later state of it. */
  readonly takeOlder: boolean;
  readonly now: Date;
};

/**
 * Takes the notes and reviews that were read into a notebook, all at once or not at all, and
 * remembers how it was before. A note that changes here keeps its earlier
 * state in its history.
 */
export async function importNotes(
  notebook: Notebook,
  read: ReadNotes,
  { folder, takeOlder, now }: ImportOptions,
): Promise<ImportPlan> {
  const plan = previewImport(notebook, read, now);
  const taken = plan.planned
    .filter(({ status }) => status === 'new' || status === 'changed' || (takeOlder && status === 'older'))
    .map(({ before, after, history }) => ({ before, after: asTaken(before, after, now), history }));
  const { reviews } = plan;
  if (taken.length === 0 && reviews.length === 0) return plan;
  const remembered = taken.map(({ before, after }) => ({ before, after }));
  let prepared = null as PreparedImport | null;
  try {
    await notebook.change((database) => {
      // Not before it is this one's turn to write: another Lindero may be at an import of its own.
      prepared = prepareImport(folder, notebook, { at: now.toISOString(), notes: remembered, reviews });
      for (const { before, after, history } of taken) {
        if (!isSameState(selectNote(database, after.id), before)) throw overtaken();
        putNote(database, after, 'always');
        // A note that is here has a history of its own.
        if (before === null) for (const state of history) keepVersion(database, state);
      }
      addReviews(database, reviews);
    });
  } catch (error) {
    prepared?.drop();
    throw error;
  }
  prepared?.keep();
  return plan;
}

/** What a person agreed to is no longer what would happen. */
function overtaken(): LinderoError {
  return new LinderoError(
    'notes.changed-elsewhere',
    'A note was changed in the notebook while it was imported. Nothing was imported: import once more.',
  );
}

/** A state that is not later than the notebook's is from now on the latest: a person chose it. */
function asTaken(before: Note | null, after: Note, now: Date): Note {
  const isLater = before === null || Date.parse(after.updatedAt) > Date.parse(before.updatedAt);
  return isLater ? after : { ...after, updatedAt: nextMoment(before, now) };
}
