import type { z } from 'zod';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { noteSchema } from '#shared/contract/note-schema.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { Note } from '#shared/models/note.ts';
import type { Review } from '#shared/models/study.ts';
import { importBounds } from './bounds.ts';
import { checkWeight } from './check-weight.ts';

/** A note of a file. */
export type ReadNote = {
  readonly note: Note;
  /** Its earlier states, oldest first, in forms that have them. */
  readonly history?: readonly Note[];
  /** The form keeps less than the notebook does: a note that is there already is left as it is. */
  readonly partial: boolean;
  /** The file says no time: its times are those of the notebook, or of now. */
  readonly isUndated: boolean;
};

/** What could not be taken from a file, where it stands in it and why. */
export type RefusedNote = { readonly from: string; readonly error: Failure };

export type ReadNotes = {
  readonly notes: readonly ReadNote[];
  /** Of cards that are made of notes and missions; only the lossless form has any. */
  readonly reviews: readonly Review[];
  readonly refused: readonly RefusedNote[];
};

/** What a person may choose instead. */
export const whatIsRead =
  'Choose Lindero JSON, Web Annotations, GeoJSON, KML, KMZ, or Markdown files that end in .md.';

export function notNotes(reason: string): LinderoError {
  return new LinderoError('import.not-notes', `This file holds no notes that Lindero can read. ${reason}`);
}

/** Reads each of many, and refuses one by one what throws. Throws `import.too-large` when they are more than anybody wrote. */
export function readEach<Part>(
  parts: readonly Part[],
  from: string,
  read: (part: Part) => ReadNote,
): ReadNotes {
  if (parts.length > importBounds.items)
    throw new LinderoError(
      'import.too-large',
      `It holds ${parts.length} of what would become notes; ${importBounds.items} can be imported at once. Keep those that you need in a file of their own and import that.`,
    );
  const notes: ReadNote[] = [];
  const refused: RefusedNote[] = [];
  parts.forEach((part, index) => {
    try {
      checkWeight(part);
      notes.push(read(part));
    } catch (error) {
      const place = parts.length === 1 ? from : `${from} · ${index + 1}`;
      refused.push({ from: place, error: toFailure(error) });
    }
  });
  return { notes, reviews: [], refused };
}

/** Holds anything against the schema of a note. Throws `import.bad-note`. */
export function parseNote(candidate: unknown): Note {
  const parsed = noteSchema.safeParse(candidate);
  if (parsed.success) return parsed.data;
  throw badNote(parsed.error);
}

function badNote({ issues }: z.ZodError): LinderoError {
  const [issue] = issues;
  const where = issue === undefined || issue.path.length === 0 ? 'The note' : issue.path.join('.');
  return new LinderoError('import.bad-note', `${where}: ${issue?.message ?? 'not valid'}.`);
}
