import { statSync } from 'node:fs';

/** Which file it is, how long, and when it was written: another after whatever is done to it but renaming; empty where there is none. */
export function fileStamp(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.size}:${stats.mtimeMs}:${stats.ino}`;
}
