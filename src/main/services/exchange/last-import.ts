import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { noteSchema } from '#shared/contract/note-schema.ts';
import { reviewSchema } from '#shared/contract/study-channels.ts';
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

const fileIn = (folder: string): string => join(folder, 'last-import.json');

/** The last import; null when there is none, it was undone, or what is known of it cannot be read. */
export function readLastImport(folder: string): LastImport | null {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Throws `notebook.not-saved` when it cannot be kept: an import that could not be undone is not begun. */
export function keepImport(folder: string, last: LastImport): void {
  try {
    writeFileDurably(fileIn(folder), JSON.stringify(last));
  } catch (cause) {
    throw new LinderoError(
      'notebook.not-saved',
      `The import could not be prepared in ${folder} (${toFailure(cause).message}). Make room or make the folder writable, and import again; nothing was changed.`,
      { cause },
    );
  }
}

export function forgetImport(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}
