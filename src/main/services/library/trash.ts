import { copyFileSync, linkSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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

/** Takes a pack out of the library. */
export function moveToTrash(folder: string, path: string, id: string): TrashEntry {
  return putInTrash(folder, id, 'removed', (target) => renameSync(path, target));
}

/** Keeps a pack that is about to be replaced: it stays where it is, and is in the trash as well. */
export function keepInTrash(folder: string, path: string, id: string): TrashEntry {
  return putInTrash(folder, id, 'replaced', (target) => {
    try {
      linkSync(path, target);
    } catch {
      // Not every file system has links.
      copyFileSync(path, target);
    }
  });
}

function putInTrash(
  folder: string,
  id: string,
  reason: TrashEntry['reason'],
  put: (target: string) => void,
): TrashEntry {
  const before = listTrash(folder).filter((entry) => entry.id === id);
  const newest = before[0] === undefined ? 0 : Date.parse(before[0].removedAt);
  // Two editions in one millisecond still have an order.
  const time = Math.max(Date.now(), newest + 1);
  const trashId = `${id}~${time}~${reason}`;
  const path = join(folder, `${trashId}.lindero`);
  put(path);
  for (const old of before.slice(keptPerArticle - 1)) rmSync(old.path, { force: true });
  return { trashId, id, reason, removedAt: new Date(time).toISOString(), path };
}
