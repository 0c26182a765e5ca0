import { readdirSync, readFileSync, statSync } from 'node:fs';
import { systemCode } from './system-code.ts';

/** What the system is asked with: the tests stand in for a system that refuses. */
export const systemFiles = {
  readFile: (path: string): Uint8Array => {
    const stats = statSync(path);
    // A pipe or a device in its place may have no end, or wait for ever for one who writes.
    if (stats.isFile() || stats.isDirectory()) return readFileSync(path);
    throw Object.assign(new Error(`${path} is no file`), { code: 'EINVAL' });
  },
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
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
