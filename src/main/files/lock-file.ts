import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LinderoError } from '#shared/contract/errors.ts';
import { type HolderState, type LockHolder, parseHolder, stateOf, thisHolder } from './lock-holder.ts';
import { quietly } from './quietly.ts';
import { systemCode } from './system-code.ts';

/**
 * An exclusive right as a file that lies beside what it is for, so that all who
 * see the one see the other: two versions of Node, two paths to one folder,
 * containers, two computers on a shared folder. It asks of a file system only
 * what every one gives: that of all who create a file, one does.
 *
 * Whoever was killed leaves the file behind. On the same machine that is seen at
 * once (`lock-holder.ts`); of others, and where the system does not tell a process
 * from a later one of its number, it is known when the file, which a holder
 * touches again and again, was not touched for a while.
 *
 * A lock that was left is removed by one process only: who wants to must first
 * get the lock on removing it, whose name is made of its token. While that is
 * held, nobody else removes it, and a dead holder does not come back, so that
 * what is removed is what was judged. A process that was killed meanwhile leaves
 * that second lock behind, which is removed in the same way.
 */
export type LockFile = {
  /**
   * Whether the right is still held, asked of the file itself: another may have
   * taken it over while this machine slept. Makes the file again when it was removed.
   * Throws what the system says where that cannot be found out.
   */
  readonly confirm: () => boolean;
  /** Gives the right back. Removes no lock but its own. */
  readonly release: () => void;
};

/** Who has it instead; null where that cannot be read. */
export type Occupied = { readonly holder: LockHolder | null };

type Patience = {
  /**
   * Milliseconds without a touch after which a holder counts as gone although a
   * process of its number runs, which may be another by now.
   */
  readonly likely: number;
  /** Milliseconds without a touch after which a holder that cannot be asked after counts as gone. */
  readonly silence: number;
  /** The same for a file that does not say who made it: it is written right after it is made. */
  readonly unnamed: number;
};

/** Held for hours and touched every five seconds. */
const long = { likely: 30_000, silence: 30_000, unnamed: 3_000, touch: 5_000 };
/** Held while one file is read, judged and written, which takes a slow disk its time: never touched, and waited for. */
const short = { likely: 600_000, silence: 30_000, unnamed: 3_000, wait: 8_000 };

/** How many killed removers of killed removers' locks are put up with. */
const deepest = 8;

/**
 * Takes a right that is held for long, or says who has it. Throws what the
 * system says where no file can be made.
 */
export function takeLockFile(path: string): LockFile | Occupied {
  const taken = attempt(path, long, deepest);
  if ('holder' in taken) return taken;
  // What cannot be said now is said the next time: another finds the lock untouched for a while, and no more.
  const timer = setInterval(() => quietly(() => touch(path, taken.line)), long.touch).unref();
  let isReleased = false;
  return {
    confirm: () => !isReleased && touch(path, taken.line),
    release() {
      isReleased = true;
      clearInterval(timer);
      taken.release();
    },
  };
}

/**
 * Does work on a file that nobody else does anything to meanwhile: `path` with
 * `.lock` after it is held as long as the work takes, which is synchronous and
 * short. Waits for others, and nothing else goes on meanwhile; throws `file.in-use`
 * after `wait` milliseconds.
 */
export function withFileLock<Result>(path: string, work: () => Result, wait = short.wait): Result {
  // Not the clock on the wall, which may be set back meanwhile.
  const end = performance.now() + wait;
  for (let pause = 5; ; pause = Math.min(pause * 2, 50)) {
    const taken = attempt(`${path}.lock`, short, deepest);
    if ('release' in taken) {
      try {
        return work();
      } finally {
        taken.release();
      }
    }
    if (performance.now() > end) throw inUse(path, taken.holder);
    sleep(pause * (0.5 + Math.random()));
  }
}

type Taken = { readonly line: string; readonly release: () => void };

function attempt(path: string, patience: Patience, depth: number): Taken | Occupied {
  for (let tries = 0; tries < 4; tries += 1) {
    giveBackKept();
    const line = `${JSON.stringify(thisHolder())}\n`;
    if (create(path, line, patience)) {
      quietly(() => removeOldGuards(path));
      return { line, release: () => removeOwn(path, line) };
    }
    const seen = look(path);
    // Given back just now.
    if (seen === null) continue;
    if (seen.state === 'alive' || depth === 0) return { holder: seen.holder };
    const guardPath = `${path}.${seen.mark}`;
    const guard = attempt(guardPath, patience, depth - 1);
    if ('holder' in guard) return { holder: seen.holder };
    try {
      const again = look(path);
      if (again !== null && again.mark === seen.mark) {
        if (!hasGone(path, again, guardPath, patience)) return { holder: again.holder };
        rmSync(path);
      }
    } finally {
      guard.release();
    }
  }
  return { holder: null };
}

/** Makes the lock; false when there is one. One that took long to write may have been judged by others already. */
function create(path: string, line: string, { unnamed }: Patience): boolean {
  const began = Date.now();
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, line);
  } catch (error) {
    quietly(() => rmSync(path, { force: true }));
    throw error;
  } finally {
    closeSync(file);
  }
  if (readText(path) === line && Math.abs(Date.now() - began) < unnamed / 2) return true;
  removeOwn(path, line);
  return false;
}

type Seen = {
  readonly holder: LockHolder | null;
  readonly state: HolderState;
  /** It can be read, and does not say who made it: empty, or not written to its end. */
  readonly isUnnamed: boolean;
  /** Tells this holding from every other; a part of a file's name. */
  readonly mark: string;
  readonly stats: Stats;
};

function look(path: string): Seen | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  const text = readText(path);
  const holder = parseHolder(text ?? '');
  if (holder !== null) return { holder, state: stateOf(holder), isUnnamed: false, mark: holder.token, stats };
  const mark = [stats.ino, stats.size, Math.round(stats.mtimeMs)].map((part) => part.toString(16)).join('-');
  return { holder: null, state: 'unknown', isUnnamed: text !== null, mark, stats };
}

/** What locks that could not be asked after were like when this process first saw them so. */
const watched = new Map<string, { readonly like: string; readonly since: number }>();

/**
 * Whether a holder has gone. How long it was silent is measured by the clock of
 * the file system, which made the guard just now; or, for one that was touched
 * in the future, by watching it.
 */
function hasGone(
  path: string,
  { state, isUnnamed, mark, stats }: Seen,
  guardPath: string,
  patience: Patience,
): boolean {
  if (state === 'dead') return true;
  const limit = isUnnamed ? patience.unnamed : state === 'likely' ? patience.likely : patience.silence;
  const now = lstatSync(guardPath, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (now - stats.mtimeMs > limit) return true;
  const like = `${mark} ${stats.mtimeMs}`;
  const before = watched.get(path);
  if (before?.like !== like) watched.set(path, { like, since: performance.now() });
  return before?.like === like && performance.now() - before.since > limit;
}

/** Says that the holder is still there; false when it is another's lock by now. */
function touch(path: string, line: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) return false;
  let file: number;
  try {
    file = openSync(path, 'r+');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return create(path, line, long);
    throw error;
  }
  try {
    if (readFileSync(file, 'utf8') !== line) return false;
    // The same bytes: whoever reads meanwhile reads what stood there. The time of the change is the file system's.
    writeSync(file, line, 0);
    kept.delete(line);
    return true;
  } finally {
    closeSync(file);
  }
}

/** Locks that this process could not give back (too many open files, say), by what they say. */
const kept = new Map<string, string>();

/** Gives a lock back, or remembers to: its process lives, so that nobody else would ever remove it. */
function removeOwn(path: string, line: string): void {
  kept.delete(line);
  try {
    // Something was put in its place, and may go again.
    if (!lstatSync(path).isFile()) kept.set(line, path);
    else if (readFileSync(path, 'utf8') === line) rmSync(path, { force: true });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') kept.set(line, path);
  }
}

/** What could not be given back before is tried again with every lock that is asked for. */
function giveBackKept(): void {
  for (const [line, path] of [...kept]) removeOwn(path, line);
}

/** Locks on removing locks that are gone for good, left by processes that were killed just then. */
function removeOldGuards(path: string): void {
  const name = basename(path);
  // A guard itself is held for a moment, and looked after by the lock that it is for.
  if (!name.endsWith('.lock')) return;
  for (const file of readdirSync(dirname(path))) {
    if (file.startsWith(`${name}.`)) rmSync(join(dirname(path), file), { force: true });
  }
}

/** Null where it cannot be read, or is no file: a pipe would never be read to its end. */
function readText(path: string): string | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function inUse(path: string, holder: LockHolder | null): LinderoError {
  const who = holder === null ? 'another program' : `process ${holder.pid} on ${holder.host}`;
  return new LinderoError(
    'file.in-use',
    `The file ${path} is held by ${who}. Nothing was changed; try again in a moment.`,
  );
}
