import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isLinderoError, LinderoError, reasonOf, toFailure } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import { identityOf, refuseAnotherFolder } from './folder-identity.ts';
import { withFileLock } from './lock-file.ts';
import { putAside } from './put-aside.ts';
import { systemCode } from './system-code.ts';
import { writeFileDurably } from './write-file-durably.ts';

/**
 * A small JSON file of the data folder. There is one way to read and to write
 * one, and it loses nothing that somebody else put there:
 *
 * - Only a file that is not there is absent. One that cannot be read (another
 *   user's, a failing disk, too many open files) is left alone and named, and
 *   every change is refused until it can be read.
 * - One that is damaged is put aside under another name before anything is written.
 * - A change is made to what is on disk at that moment, while no other process
 *   may write it, and is on disk when it returns.
 * - While another disk or folder lies in the place of its own, a change is refused.
 */
export type KeptFile<Value> = {
  /** What the file held when this process read or wrote it last; null for nothing. */
  readonly current: () => Value | null;
  /**
   * Replaces what the file holds now by what `work` makes of it, and answers with
   * that. A file that was removed meanwhile is made again from what was last known.
   * Throws `data.not-readable`, `data.newer`, `file.in-use` and what the system
   * says; then nothing has changed.
   */
  readonly change: (work: (stored: Value | null) => Value) => Value;
  /** What was wrong with the file when it was opened; null when nothing was. */
  readonly notice: Failure | null;
};

export type KeptFileOptions<Value> = {
  readonly path: string;
  /** What the file's JSON means. Throws for what is damaged, and a `LinderoError` for what is whole and not for this version. */
  readonly parse: (json: unknown) => Value;
  /** How a value is written, if not as JSON of several lines. */
  readonly format?: (value: Value) => string;
  /**
   * The notice when the file is damaged, before the words that say where it is
   * kept; null for what can be made anew at any time, which is then written over.
   */
  readonly damaged: Failure | null;
  /** What holds as long as the file cannot be read: a sentence. */
  readonly without: string;
  /** Milliseconds that a change waits for another process; little for what nobody misses, for the core waits with it. */
  readonly wait?: number;
};

/** For what is saved again soon, or made anew. */
export const waitLittle = 1_000;

type ReadOptions<Value> = Pick<KeptFileOptions<Value>, 'path' | 'parse' | 'without'>;

/** What lies at a path. */
export type Kept<Value> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable'; readonly error: LinderoError };

export function openKeptFile<Value>(options: KeptFileOptions<Value>): KeptFile<Value> {
  const { path, format = inLines, wait } = options;
  const { known: first, notice } = readFirst(options);
  let known: Value | null = first;
  const folder = dirname(path);
  let home = identityOf(folder);
  return {
    notice,
    current: () => known,
    change: (work) =>
      withFileLock(
        path,
        () => {
          // What can be made anew at any time is lost by nobody.
          if (options.damaged !== null && home.disk !== '') refuseAnotherFolder(folder, home);
          const kept = readKept(options);
          if (kept.kind === 'unreadable') throw kept.error;
          if (kept.kind === 'damaged' && options.damaged !== null) putAside(path);
          const next = work(kept.kind === 'value' ? kept.value : known);
          writeFileDurably(path, format(next));
          known = next;
          home = identityOf(folder);
          return next;
        },
        wait,
      ),
  };
}

/** What is in the file, and what to say of it. A damaged file is put aside. */
function readFirst<Value>(options: KeptFileOptions<Value>): { known: Value | null; notice: Failure | null } {
  const kept = readKept(options);
  switch (kept.kind) {
    case 'absent':
      return { known: null, notice: null };
    case 'value':
      return { known: kept.value, notice: null };
    case 'unreadable':
      return { known: null, notice: toFailure(kept.error) };
    case 'damaged':
      return options.damaged === null
        ? { known: null, notice: null }
        : withoutDamaged(options, options.damaged);
  }
}

/** Puts a damaged file aside, unless another process has done so just now. */
function withoutDamaged<Value>(
  options: KeptFileOptions<Value>,
  damaged: Failure,
): { known: Value | null; notice: Failure } {
  const { path } = options;
  try {
    return withFileLock(path, () => {
      const kept = readKept(options);
      if (kept.kind === 'value') return { known: kept.value, notice: damaged };
      const where = kept.kind === 'damaged' ? ` The old file is kept as ${putAside(path)}.` : '';
      return { known: null, notice: { ...damaged, message: `${damaged.message}${where}` } };
    });
  } catch (error) {
    return {
      known: null,
      notice: toFailure(notReadable(options, `it is damaged and cannot be put aside: ${reasonOf(error)}`)),
    };
  }
}

/** Reads a file as it is now, and changes nothing. */
export function readKept<Value>(options: ReadOptions<Value>): Kept<Value> {
  const { path, parse } = options;
  let text: string;
  try {
    const stats = statSync(path);
    // A pipe would be waited for, and never say anything.
    if (!stats.isFile())
      throw new Error(stats.isDirectory() ? 'a folder lies in its place' : 'it is no file');
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return { kind: 'absent' };
    return { kind: 'unreadable', error: notReadable(options, reasonOf(cause), cause) };
  }
  try {
    return { kind: 'value', value: parse(JSON.parse(text)) };
  } catch (error) {
    return isLinderoError(error) ? { kind: 'unreadable', error } : { kind: 'damaged' };
  }
}

function notReadable<Value>(
  { path, without }: ReadOptions<Value>,
  why: string,
  cause?: unknown,
): LinderoError {
  return new LinderoError(
    'data.not-readable',
    `The file ${path} cannot be read (${why}), so it is left as it is and nothing is written over it. ${without} Make it readable for you, or move it away: it is read again at the next change.`,
    { cause },
  );
}

const inLines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
