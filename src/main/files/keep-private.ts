import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { quietly } from './quietly.ts';

/** The folders of a data folder that are Lindero's own whatever lies beside them. */
const ownFolders = ['library', 'library/trash', 'built-in', 'notebook', 'notebook/damaged', 'window'];

/** What Lindero puts into a data folder, with what it has put aside or not finished. */
const ownName = /^(?:library|built-in|notebook|window|(?:settings|session|corrections)\.json(?:\..+)?)$/;

/** Set by somebody who shares a folder on purpose: kept as it was when who made it asked for more than their own use. */
const sharedBits = 0o7002;

/**
 * Takes from all others the right to look into what Lindero keeps: its folders
 * become 0700, those that an older version made, too. A data folder that somebody
 * chose is left as it is when anything else lies in it, or when it is shared on
 * purpose; so is what belongs to another user. Windows has no such modes.
 */
export function keepPrivate(dataFolder: string, isDefault: boolean): void {
  if (process.platform === 'win32') return;
  // Quietly: on a disk that knows no modes, or in a folder of another user's, nothing depends on it.
  quietly(() => {
    const names = readdirSync(dataFolder);
    if (isDefault || (names.length > 0 && names.every((name) => ownName.test(name)))) tighten(dataFolder);
  });
  // The window's browser makes its profile below it.
  quietly(() => makeFolder(join(dataFolder, 'window')));
  for (const folder of ownFolders) quietly(() => tighten(join(dataFolder, folder)));
}

function tighten(folder: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  // A link leads to where somebody else decides.
  if (!stats?.isDirectory() || (stats.mode & sharedBits) !== 0 || (stats.mode & 0o077) === 0) return;
  chmodSync(folder, 0o700);
}
