import { linkSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withFileLock } from '#main/files/lock-file.ts';
import { syncFolder, writeFileDurably } from '#main/files/write-file-durably.ts';
import { isArticleId } from '#shared/contract/article-id.ts';
import type { TrashedPack } from '#shared/models/library.ts';
import { idOfStrangeName, isPackFile } from './library-folders.ts';

export type TrashEntry = Omit<TrashedPack, 'title'> & { readonly path: string };

/** Of one article, this many editions are kept; the oldest goes for good. */
const keptPerArticle = 10;

const namePattern = /^([a-z0-9-]+)~(\d{1,13})~(removed|replaced)\.lindero$/;

/**
 * Everything in the trash, newest first. What a file is called says what it is;
 * one of another name was put there by hand, and is listed by when it changed last.
 */
export function listTrash(folder: string): readonly TrashEntry[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((file) => isPackFile(file))
    .map(({ name }): TrashEntry => {
      const path = join(folder, name);
      const [, id = '', time = '0', reason] = namePattern.exec(name) ?? [];
      if (!isArticleId(id)) return strangeEntry(path, name);
      return {
        trashId: name.slice(0, -'.lindero'.length),
        id,
        reason: reason === 'removed' ? 'removed' : 'replaced',
        removedAt: new Date(Number(time)).toISOString(),
        path,
      };
    })
    .sort((one, other) => other.removedAt.localeCompare(one.removedAt));
}

function strangeEntry(path: string, name: string): TrashEntry {
  const id = idOfStrangeName(name);
  const time = Math.max(0, Math.floor(lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));
  const removedAt = new Date(time).toISOString();
  return { trashId: `${id}~${time}~removed`, id, reason: 'removed', removedAt, path };
}

/** Takes a pack out of the library. When it returns, the move is on disk. */
export function moveToTrash(folder: string, path: string, id: string): TrashEntry {
  const entry = nextEntry(folder, id, 'removed');
  moveDurably(path, entry.path);
  forgetOldest(folder, id);
  return entry;
}

/**
 * Replaces a pack by what `write` puts into its place, and keeps the one before in
 * the trash. When `write` throws, both the library and the trash are as they were.
 */
export function keepInTrash(folder: string, path: string, id: string, write: () => void): TrashEntry {
  const entry = nextEntry(folder, id, 'replaced');
  linkOrCopy(path, entry.path);
  try {
    syncFolder(folder);
    write();
  } catch (error) {
    rmSync(entry.path, { force: true });
    throw error;
  }
  forgetOldest(folder, id);
  return entry;
}

/** Moves a file to a place in another folder where nothing lies, or that it is to replace. */
export function moveDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
  syncFolder(dirname(from));
}

function linkOrCopy(path: string, target: string): void {
  try {
    linkSync(path, target);
  } catch {
    // Not every file system has links.
    withFileLock(target, () => writeFileDurably(target, readFileSync(path)));
  }
}

function nextEntry(folder: string, id: string, reason: TrashEntry['reason']): TrashEntry {
  const newest = listTrash(folder).find((entry) => entry.id === id);
  // Two editions in one millisecond still have an order, also those of a clock that was ahead.
  const time = Math.max(Date.now(), newest === undefined ? 0 : Date.parse(newest.removedAt) + 1);
  const trashId = `${id}~${time}~${reason}`;
  return {
    trashId,
    id,
    reason,
    removedAt: new Date(time).toISOString(),
    path: join(folder, `${trashId}.lindero`),
  };
}

/** Only after the newest is in its place. One that cannot be removed costs room. */
function forgetOldest(folder: string, id: string): void {
  const editions = listTrash(folder).filter((entry) => entry.id === id);
  for (const { path } of editions.slice(keptPerArticle)) {
    try {
      rmSync(path, { force: true });
    } catch {
      // Held open, say.
    }
  }
}
