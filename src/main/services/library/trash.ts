import { copyFileSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TrashedPack } from '#shared/models/library.ts';

export type TrashEntry = Omit<TrashedPack, 'title'> & { readonly path: string };

/** Of one article, this many editions are kept; the oldest goes for good. */
const keptPerArticle = 10;

const namePattern = /^([a-z0-9-]+)~(\d{1,16})~(removed|replaced)\.lindero$/;

/** Everything in the trash, newest first. What the file is called says what it is. */
export function listTrash(folder: string): readonly TrashEntry[] {
  return readdirSync(folder)
    .flatMap((name): readonly TrashEntry[] => {
      const match = namePattern.exec(name);
      if (match === null) return [];
      const [, id = '', time = '0', reason] = match;
      return [
        {
          trashId: name.slice(0, -'.lindero'.length),
          id,
          reason: reason === 'removed' ? 'removed' : 'replaced',
          removedAt: new Date(Number(time)).toISOString(),
          path: join(folder, name),
        },
      ];
    })
    .sort((one, other) => other.removedAt.localeCompare(one.removedAt));
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
