import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from './quietly.ts';

/** Lies in a folder and says which it is, so that a disk is known again by whatever number it comes back. */
const markName = '.lindero-folder';

/** Which folder it is, whatever it is called. */
export type FolderIdentity = {
  /** Of the disk; empty where there is no folder. */
  readonly disk: string;
  /** On the disk. */
  readonly place: string;
  /** What its mark says; empty without one. */
  readonly mark: string;
};

/** Gives a folder a mark unless it has one, or none can be made: then it is known by its place alone. */
export function markFolder(folder: string): void {
  quietly(() => writeFileSync(join(folder, markName), `${randomUUID()}\n`, { flag: 'wx', mode: 0o600 }));
}

export function identityOf(folder: string): FolderIdentity {
  // Some file systems number files beyond what a double counts.
  const stats = statSync(folder, { throwIfNoEntry: false, bigint: true });
  if (stats === undefined) return { disk: '', place: '', mark: '' };
  const mark = quietly(() => readFileSync(join(folder, markName), 'latin1').slice(0, 100).trim()) ?? '';
  return { disk: `${stats.dev}`, place: `${stats.ino}`, mark };
}

/** Two sticks that are mounted at one place may have the same numbers, and one that comes back another: the mark decides. */
export function isSameFolder(one: FolderIdentity, other: FolderIdentity): boolean {
  if (one.mark !== '' && other.mark !== '') return one.mark === other.mark;
  return one.disk === other.disk && one.place === other.place;
}

/**
 * A disk that was pulled out may leave an empty folder in its place, on another
 * disk: what is written there is lost when it comes back. Throws what the system
 * says of a folder that is gone.
 */
export function refuseAnotherFolder(folder: string, known: FolderIdentity): void {
  if (!isSameFolder(identityOf(folder), known)) throw goneDisk(folder);
}

/** The same of a folder that may have been removed, and made anew on the same disk. */
export function refuseAnotherDisk(folder: string, known: FolderIdentity): void {
  const now = identityOf(folder);
  const isThere = now.disk !== '' && known.disk !== '';
  const isOther = now.mark !== '' && known.mark !== '' ? now.mark !== known.mark : now.disk !== known.disk;
  if (isThere && isOther) throw goneDisk(folder);
}

function goneDisk(folder: string): Error {
  const message = `${folder} is not the folder that was opened: its disk is not there now`;
  return Object.assign(new Error(message), { code: 'ENOENT', path: folder });
}
