import { LinderoError } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { ReadNotes } from './read-notes.ts';

/** What came of one. */
export type ReadPart = ReadNotes | { readonly path: string; readonly error: Failure };

/** What came of a file that was chosen. */
export type ReadFile = { readonly path: string; readonly parts: readonly ReadPart[] };

/**
 * What files hold together. One file that cannot be read is thrown as what is
 * wrong with it; among several it is refused beside the others.
 */
export function together(files: readonly ReadFile[]): ReadNotes {
  const parts = files.flatMap((file) => file.parts);
  const [part] = parts;
  if (
    files.length === 1 &&
    parts.length === 1 &&
    part !== undefined &&
    'error' in part &&
    part.path === files[0]?.path
  )
    throw new LinderoError(part.error.code, `${part.path}: ${part.error.message}`);
  return {
    notes: parts.flatMap((part) => ('error' in part ? [] : part.notes)),
    reviews: parts.flatMap((part) => ('error' in part ? [] : part.reviews)),
    refused: parts.flatMap((part) =>
      'error' in part ? [{ from: part.path, error: part.error }] : part.refused,
    ),
  };
}
