import { randomUUID } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ReadableDatabase } from '#main/db/database.ts';
import { type Kept, readKept } from '#main/files/kept-file.ts';
import { withFileLock } from '#main/files/lock-file.ts';
import { putAside } from '#main/files/put-aside.ts';
import { quietly } from '#main/files/quietly.ts';
import { syncFolder, writeFileDurably } from '#main/files/write-file-durably.ts';
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

/** `<notebook>/last-import.json`; and one file for each import that is not yet known to be in the notebook. */
const namePattern = /^(?:last-import|next-import(?:-[0-9a-f-]{36})?)\.json$/;

const lastIn = (folder: string) => join(folder, 'last-import.json');

/** An import that is under way is in the notebook or given up long before. */
const cutOffAfter = 60 * 60 * 1000;

type Remembered = { readonly path: string; readonly kept: Kept<LastImport> };

/** What is remembered of imports, each in a file of its own: nobody writes over what another process prepared. */
function readAll(folder: string): readonly Remembered[] {
  return readdirSync(folder)
    .filter((name) => namePattern.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, kept: readOne(path) }));
}

function readOne(path: string): Kept<LastImport> {
  const without = 'Until then the last import cannot be undone, and no other is begun.';
  return readKept({ path, parse: (json) => schema.parse(json), without });
}

/**
 * The last import that is in the notebook: null when there is none, it was
 * undone, or a state of before it was chosen. Throws `data.not-readable`.
 */
export function readLastImport(folder: string, notebook: Notebook): LastImport | null {
  const all = readAll(folder).map(({ kept }) => kept);
  const last = all
    .flatMap((kept) => (kept.kind === 'value' ? [kept.value] : []))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .find((each) => notebook.read((database) => holds(database, each)));
  if (last !== undefined) return last;
  const unreadable = all.find(({ kind }) => kind === 'unreadable');
  if (unreadable?.kind === 'unreadable') throw unreadable.error;
  return null;
}

/** Whether anything that the import wrote is there, changed since or not. */
function holds(database: ReadableDatabase, { notes, reviews }: LastImport): boolean {
  const isThere = ({ before, after }: LastImport['notes'][number]) => {
    const present = selectNote(database, after.id);
    return present !== null && (before === null || !isSameNote(present, before));
  };
  return notes.some(isThere) || newReviews(database, reviews).length < reviews.length;
}

/** An import that is remembered before the notebook is changed, so that one that is cut off leaves nothing but this. */
export type PreparedImport = {
  /** It is in the notebook, and takes the place of the one before. */
  readonly keep: () => void;
  /** It did not come about. */
  readonly drop: () => void;
};

/**
 * Keeps how it was before an import. Throws `notebook.not-saved` when it cannot
 * be kept, and `data.not-readable` when what is known of the one before cannot be
 * read: an import that could not be undone is not begun.
 */
export function prepareImport(folder: string, notebook: Notebook, next: LastImport): PreparedImport {
  const path = join(folder, `next-import-${randomUUID()}.json`);
  const before = readOne(lastIn(folder));
  if (before.kind === 'unreadable') throw before.error;
  quietly(() => removeCutOff(folder, notebook));
  try {
    writeFileDurably(path, JSON.stringify(next));
  } catch (cause) {
    throw new LinderoError(
      'notebook.not-saved',
      `The import could not be prepared in ${folder} (${reasonOf(cause)}). Make room or make the folder writable, and import again; nothing was changed.`,
      { cause },
    );
  }
  return {
    keep: () => quietly(() => withFileLock(lastIn(folder), () => takePlace(path, lastIn(folder)))),
    drop: () => quietly(() => rmSync(path, { force: true })),
  };
}

/** Where the one before cannot be replaced, both stay: which is the last is told by when they were. */
function takePlace(path: string, last: string): void {
  const before = readOne(last);
  if (before.kind === 'unreadable') return;
  if (before.kind === 'damaged') putAside(last);
  renameSync(path, last);
  syncFolder(dirname(last));
}

/** Removes what remembers imports that were cut off before they reached the notebook. */
function removeCutOff(folder: string, notebook: Notebook): void {
  for (const { path, kept } of readAll(folder)) {
    if (path === lastIn(folder) || Date.now() - statSync(path).mtimeMs < cutOffAfter) continue;
    const isInNotebook = kept.kind === 'value' && notebook.read((database) => holds(database, kept.value));
    if (kept.kind !== 'unreadable' && !isInNotebook) rmSync(path, { force: true });
  }
}

/** An import is undone: it is not to be undone again, nor is one of before it. */
export function forgetImport(folder: string, undone: LastImport): void {
  for (const { path, kept } of readAll(folder)) {
    // What stays behind is held against the notebook when it is read.
    if (kept.kind === 'value' && Date.parse(kept.value.at) <= Date.parse(undone.at))
      quietly(() => rmSync(path, { force: true }));
  }
}
