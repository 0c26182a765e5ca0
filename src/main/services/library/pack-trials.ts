import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeFolder } from '#main/files/make-folder.ts';
import { type Failure, LinderoError, toFailure } from '#shared/contract/errors.ts';

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

/** Opens `<library>/reading`, where the marks lie. */
export function openPackTrials(packsFolder: string): PackTrials {
  const folder = join(packsFolder, 'reading');
  const left = new Map(listMarks(folder).map((mark) => [mark, nameIn(join(folder, mark))]));
  const markOf = (stamp: string) => createHash('sha256').update(stamp).digest('hex').slice(0, 32);

  return {
    async run(path, stamp, read) {
      const mark = markOf(stamp);
      const markPath = join(folder, mark);
      // Another process that was reading it at the time may have come to an end.
      if (left.has(mark) && existsSync(markPath)) throw setAside(basename(path));
      const marked = writeMark(folder, markPath, basename(path));
      try {
        return await read();
      } finally {
        if (marked) rmSync(markPath, { force: true });
      }
    },
    forgive(stamp) {
      const mark = markOf(stamp);
      if (left.delete(mark)) rmSync(join(folder, mark), { force: true });
    },
    notices: [...left.values()].map((name) => toFailure(setAside(name))),
  };
}

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

function nameIn(markPath: string): string {
  try {
    return basename(readFileSync(markPath, 'utf8').slice(0, 255)) || 'a pack';
  } catch {
    return 'a pack';
  }
}

/** Without a mark (a full disk, a folder that is read only) packs are read all the same. */
function writeMark(folder: string, path: string, name: string): boolean {
  try {
    makeFolder(folder);
    writeFileSync(path, name, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}
