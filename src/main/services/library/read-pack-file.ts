import { closeSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { checkPackSize } from '#main/db/pack/limits.ts';
import { readPackContents } from '#main/db/pack/read-pack.ts';
import type { PackContents } from '#main/db/pack/write-pack.ts';
import { readInputFile } from '#main/files/read-input-file.ts';
import { LinderoError, reasonOf } from '#shared/contract/errors.ts';

/**
 * Reads a pack of the library's folders, where anything may lie. Throws as
 * `readPackContents` and `checkReadable` do.
 */
export async function readPackFile(path: string): Promise<PackContents> {
  checkReadable(path);
  return readPackContents(readInputFile(path, checkPackSize));
}

/** Throws `pack.not-readable` for what the system does not let be read: it is neither replaced nor taken for damaged. */
export function checkReadable(path: string): void {
  try {
    // A pipe or a device may never end.
    if (!statSync(path).isFile()) throw new Error('it is no file');
    const file = openSync(path, 'r');
    try {
      readSync(file, Buffer.alloc(1));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw new LinderoError(
      'pack.not-readable',
      `The pack ${path} cannot be read (${reasonOf(cause)}), so it is left as it is and nothing is put in its place. Make it readable for you, or remove it from the library.`,
      { cause },
    );
  }
}

/** Whether anything lies at a path, a link that leads nowhere, too. Throws what the system says when it will not tell. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
