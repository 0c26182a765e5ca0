import { lstatSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './write-file-durably.ts';

/**
 * Keeps a file that is damaged under another name beside its place, so that
 * nothing is written over it, and nothing over what was put aside before.
 *
 * @returns the path that it is kept under
 */
export function putAside(path: string): string {
  let time = Date.now();
  while (lstatSync(`${path}.damaged-${time}`, { throwIfNoEntry: false }) !== undefined) time += 1;
  const aside = `${path}.damaged-${time}`;
  renameSync(path, aside);
  syncFolder(dirname(path));
  return aside;
}
