import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LockHolder, parseHolder, stateOf, thisHolder } from '#main/files/lock-holder.ts';
import { makeFolder } from '#main/files/make-folder.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';

/**
 * The first reading of packs that nobody vouches for: files that were copied
 * into the library. A mark lies on disk while one is read, so that a pack that
 * hung or crashed the atlas is known at the next start, and is not read again.
 */
export type PackTrials = {
  /**
   * Reads under a mark. Throws `pack.set-aside`, without reading, for what did
   * not come to an end before. `stamp` tells the file from another of its name.
   */
  readonly run: <Result>(path: string, stamp: string, read: () => Promise<Result>) => Promise<Result>;
  /** A person wants it read once more. */
  readonly forgive: (stamp: string) => void;
  /** What was set aside when the library was opened, and how to try again. */
  readonly notices: readonly Failure[];
};

/** The stamps of the packs that lie in the library, and of those in its trash. */
export type StampsIn = (place: 'library' | 'trash') => readonly string[];

/** Opens `<library>/reading`, where the marks lie. Removes those of packs that are there no more. */
export function openPackTrials(packsFolder: string, stampsIn: StampsIn): PackTrials {
  const folder = join(packsFolder, 'reading');
  const left = listLeft(folder, stampsIn);
  /** How many reads of one file are under way, by its mark, and what the first wrote into it. */
  const underWay = new Map<string, { count: number; readonly written: string | null }>();

  return {
    async run(path, stamp, read) {
      const mark = markOf(stamp);
      const markPath = join(folder, mark);
      // Another process that was reading it at the time may have come to an end.
      if (left.has(mark) && existsSync(markPath)) throw setAside(basename(path));
      const reads = underWay.get(mark) ?? { count: 0, written: writeMark(folder, markPath, basename(path)) };
      underWay.set(mark, reads);
      reads.count += 1;
      try {
        return await read();
      } finally {
        reads.count -= 1;
        if (reads.count === 0) {
          underWay.delete(mark);
          // Another process that reads it, too, has written its own by now.
          if (reads.written !== null && textOf(markPath) === reads.written) remove(markPath);
        }
      }
    },
    forgive(stamp) {
      const mark = markOf(stamp);
      if (left.delete(mark)) remove(join(folder, mark));
    },
    notices: [...left.values()].flatMap(({ name, isListed }) => (isListed ? toFailure(setAside(name)) : [])),
  };
}

/** A read that did not come to an end. One of a pack in the trash is not spoken of: nobody misses it. */
type Left = { readonly name: string; readonly isListed: boolean };

function listLeft(folder: string, stampsIn: StampsIn): Map<string, Left> {
  const ended = listMarks(folder)
    .map((mark) => ({ mark, ...contentsOf(join(folder, mark)) }))
    .filter(({ holder }) => holder === null || !isReading(holder));
  if (ended.length === 0) return new Map();
  const listed = new Set(stampsIn('library').map(markOf));
  const trashed = new Set(stampsIn('trash').map(markOf));
  const left = new Map<string, Left>();
  for (const { mark, name } of ended) {
    if (listed.has(mark) || trashed.has(mark)) left.set(mark, { name, isListed: listed.has(mark) });
    else remove(join(folder, mark));
  }
  return left;
}

const isReading = (holder: LockHolder): boolean => ['alive', 'likely'].includes(stateOf(holder));

const markOf = (stamp: string): string => createHash('sha256').update(stamp).digest('hex').slice(0, 32);

function setAside(name: string): LinderoError {
  return new LinderoError(
    'pack.set-aside',
    `Lindero ended while it read ${name}, so this pack was set aside and is not read. To try again, remove it from the library and bring it back from the trash.`,
  );
}

function listMarks(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f]{32}$/.test(name));
  } catch {
    return [];
  }
}

/** The pack's name, and on the next line whose reading it is; an older Lindero wrote the name only. */
function contentsOf(markPath: string): { readonly name: string; readonly holder: LockHolder | null } {
  const [name = '', ...lines] = (textOf(markPath) ?? '').split('\n');
  return { name: basename(name.slice(0, 255)) || 'a pack', holder: parseHolder(lines.join('\n')) };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What was written. Without a mark (a full disk, a folder that is read only) packs are read all the same. */
function writeMark(folder: string, path: string, name: string): string | null {
  const text = `${name}\n${JSON.stringify(thisHolder())}\n`;
  try {
    makeFolder(folder);
    writeFileSync(path, text, { mode: 0o600 });
    return text;
  } catch {
    return null;
  }
}

/** A mark that cannot be removed is no reason not to show what was read. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Held open, say.
  }
}
