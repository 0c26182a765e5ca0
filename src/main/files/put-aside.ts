import { renameSync } from 'node:fs';

/**
 * Keeps a file that cannot be read under another name beside its place, so that
 * nothing is written over it.
 *
 * @returns the path that it is kept under
 */
export function putAside(path: string): string {
  const aside = `${path}.damaged-${Date.now()}`;
  renameSync(path, aside);
  return aside;
}
