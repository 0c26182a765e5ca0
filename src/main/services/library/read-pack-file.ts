import { statSync } from 'node:fs';
import { checkPackSize } from '#main/db/pack/limits.ts';
import { readPackContents } from '#main/db/pack/read-pack.ts';
import type { PackContents } from '#main/db/pack/write-pack.ts';
import { readInputFile } from '#main/files/read-input-file.ts';
import { LinderoError } from '#shared/contract/errors.ts';

/**
 * Reads a pack of the library's folders, where anything may lie. Throws as
 * `readPackContents` does, and `file.not-found`, `file.not-readable`.
 */
export async function readPackFile(path: string): Promise<PackContents> {
  // A pipe or a device may never end.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    throw new LinderoError('file.not-readable', 'This is no file, but something else. Move it away.');
  }
  return readPackContents(readInputFile(path, checkPackSize));
}
