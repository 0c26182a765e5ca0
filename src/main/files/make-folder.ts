import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who else may look into a folder that is made: nobody, or whom the system's `umask` says. */
const modes = { private: 0o700, usual: 0o777 } as const;

/**
 * Makes a folder and those above it that are missing. Node's own way never
 * returns where the system says of a folder that is there that nothing is, as
 * Linux does below /proc.
 */
export function makeFolder(path: string, access: keyof typeof modes = 'private'): void {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path && !isFolder(parent)) makeFolder(parent, access);
  try {
    mkdirSync(path, modes[access]);
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
