import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ReadableDatabase } from '#main/db/database.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { selectNote } from '#main/notebook/note-rows.ts';
import type { Notebook } from '#main/notebook/notebook.ts';
import { newReviews } from '#main/notebook/review-rows.ts';
import { LinderoError, reasonOf } from '#shared/contract/errors.ts';
import { noteSchema } from '#shared/contract/note-schema.ts';
import { reviewSchema } from '#shared/contract/study-channels.ts';
import { isSameNote } from '#shared/exchange/notes/plan-import.ts';
import type { Note } from '#shared/models/note.ts';
import type { Review } from '#shared/models/study.ts';

/** An import, so that it can be undone: each note that it wrote, and the one that stood there. */
export type LastImport = {
  /** ISO 8601 with `Z`. */
  readonly at: string;
  readonly notes: readonly { readonly before: Note | null; readonly after: Note }[];
  /** Reviews that it added. */
  readonly reviews: readonly Review[];
};

const schema: z.ZodType<LastImport> = z.object({
  at: z.iso.datetime(),
  notes: z.array(z.object({ before: noteSchema.nullable(), after: noteSchema })),
  reviews: z.array(reviewSchema),
});

const lastIn = (folder: string): string => join(folder, 'last-import.json');
/** Written before the notebook is changed: of an import that was cut off, nothing but this is there. */
const nextIn = (folder: string): string => join(folder, 'next-import.json');

/**
 * The last import that is in the notebook: null when there is none, it was
 * undone, a state of before it was chosen, or what is known of it cannot be read.
 */
export function readLastImport(folder: string, notebook: Notebook): LastImport | null {
  for (const file of [nextIn(folder), lastIn(folder)]) {
    const last = read(file);
    if (last !== null && notebook.read((database) => holds(database, last))) return last;
  }
  return null;
}

function read(file: string): LastImport | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Whether anything that the import wrote is there, changed since or not. */
function holds(database: ReadableDatabase, { notes, reviews }: LastImport): boolean {
  const isThere = ({ before, after }: LastImport['notes'][number]) => {
    const present = selectNote(database, after.id);
    return present !== null && (before === null || !isSameNote(present, before));
  };
  return notes.some(isThere) || newReviews(database, reviews).length < reviews.length;
}

/**
 * Keeps how it was before an import. Throws `notebook.not-saved` when it cannot
 * be kept: an import that could not be undone is not begun.
 */
export function prepareImport(folder: string, next: LastImport): void {
  try {
    writeFileDurably(nextIn(folder), JSON.stringify(next));
  } catch (cause) {
    throw new LinderoError(
      'notebook.not-saved',
      `The import could not be prepared in ${folder} (${reasonOf(cause)}). Make room or make the folder writable, and import again; nothing was changed.`,
      { cause },
    );
  }
}

/** The import that was prepared is in the notebook, and takes the place of the one before. */
export function keepImport(folder: string): void {
  quietly(() => renameSync(nextIn(folder), lastIn(folder)));
}

/** The import that was prepared did not come about. */
export function dropImport(folder: string): void {
  quietly(() => rmSync(nextIn(folder), { force: true }));
}

/** The last import is undone. */
export function forgetImport(folder: string): void {
  dropImport(folder);
  quietly(() => rmSync(lastIn(folder), { force: true }));
}

/** What stays behind is held against the notebook when it is read. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Held open, or on a disk that can only be read.
  }
}
