import { readdirSync, readFileSync } from 'node:fs';

/** What the system is asked with: the tests stand in for a system that refuses. */
export const systemFiles = {
  readFile: (path: string): Uint8Array => readFileSync(path),
  listFolder: (folder: string): readonly string[] => readdirSync(folder),
};

/**
 * The bytes of a file; null only when there is none. Whatever else hinders is
 * thrown: a file that cannot be read now may be all that somebody has, and must
 * not be taken for one that is not there.
 */
export function readIfThere(path: string): Uint8Array | null {
  return ifThere(() => systemFiles.readFile(path));
}

/** The names in a folder; none only when there is no such folder. */
export function listIfThere(folder: string): readonly string[] {
  return ifThere(() => systemFiles.listFolder(folder)) ?? [];
}

function ifThere<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
