import { toFailure } from '#shared/contract/errors.ts';
import { partsOf, readPart } from '#shared/exchange/notes/read/read-files.ts';
import type { ReadNotes } from '#shared/exchange/notes/read/read-notes.ts';
import { together } from '#shared/exchange/notes/read/together.ts';
import type { NotesFile } from '#shared/exchange/notes/read/unpack.ts';
import { contentId } from '../content-id.ts';

/** What the worker reads of files, without a worker. */
export function readNow(files: readonly NotesFile[]): ReadNotes {
  return together(
    files.map((file) => {
      try {
        return { path: file.path, parts: partsOf(file, contentId).map(readPart) };
      } catch (error) {
        return { path: file.path, parts: [{ path: file.path, error: toFailure(error) }] };
      }
    }),
  );
}
