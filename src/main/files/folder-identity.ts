import { statSync } from 'node:fs';

/** Which folder it is, whatever it is called: another after a disk was pulled out or mounted there. Empty where there is none. */
export function folderIdentity(folder: string): string {
  // Some file systems number files beyond what a double counts.
  const stats = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? '' : `${stats.dev} ${stats.ino}`;
}

/** On which disk a folder lies; empty where there is none. */
export const diskOf = (folder: string): string => folderIdentity(folder).split(' ')[0] ?? '';

/**
 * A disk that was pulled out may leave an empty folder in its place, on another
 * disk: what is written there is lost when it comes back. Throws what the system
 * says of a folder that is gone.
 */
export function refuseAnotherFolder(folder: string, identity: string): void {
  if (folderIdentity(folder) !== identity) throw goneDisk(folder);
}

/** What the system says of a folder that is gone. */
export function goneDisk(folder: string): Error {
  const message = `${folder} is not the folder that was opened: its disk is not there now`;
  return Object.assign(new Error(message), { code: 'ENOENT', path: folder });
}
