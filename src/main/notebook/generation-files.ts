import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { applyPages, changedPages } from './changed-pages.ts';

/**
 * Every save of the notebook is a new file that is never written again:
 * `notebook-<sequence>-<time>-<hash>.sqlite`, or, for a large notebook of which
 * little changed, `notebook-<sequence>-<time>-<hash>-on-<hash of the base>.pages`.
 * The name carries the SHA-256 of the bytes, so that a file that was cut,
 * flipped, emptied or swapped is known for what it is without trusting what
 * stands in it. A person who goes back to an earlier state leaves one behind:
 * `left-` before its name keeps it for good.
 */
export type Generation = {
  readonly file: string;
  readonly sequence: number;
  /** ISO 8601, seconds, `Z`. */
  readonly savedAt: string;
  /** First 16 hexadecimal digits of the SHA-256. */
  readonly hash: string;
  /** The hash of the whole generation that this one's pages are put over; null when it is whole itself. */
  readonly baseHash: string | null;
  /** Left behind by a person who chose another: kept whatever its age. */
  readonly left: boolean;
};

/** A whole generation in memory, which smaller ones are put over. */
export type Base = {
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** Its file as it was when it was read or written: see `stampOf`. */
  readonly stamp: string;
};

export type ReadGeneration = { readonly bytes: Uint8Array; readonly base: Base };

const namePattern =
  /^(left-)?notebook-(\d{8,15})-(\d{8}T\d{6}Z)-([0-9a-f]{16})(?:-on-([0-9a-f]{16})\.pages|\.sqlite)$/;

/** Below this many bytes a notebook is written whole every time: one file, and nothing else, is all of it. */
const wholeBelow = 1024 * 1024;

/** The generations in a folder by their names, newest first. Files that are none are left alone. */
export function listGenerations(folder: string): readonly Generation[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((file): readonly Generation[] => {
      const match = namePattern.exec(file);
      if (match === null) return [];
      const [, left, sequence = '', time = '', hash = '', baseHash = null] = match;
      const savedAt = readTime(time);
      return [{ file, sequence: Number(sequence), savedAt, hash, baseHash, left: left !== undefined }];
    })
    .sort((a, z) => z.sequence - a.sequence || (a.file < z.file ? 1 : -1));
}

/** A generation as it was saved, or null when its bytes, or those that it builds on, are others now. */
export function readGeneration(folder: string, generation: Generation): ReadGeneration | null {
  if (generation.baseHash === null) {
    const base = readWhole(folder, generation.hash);
    return base && { bytes: base.bytes, base };
  }
  const changes = readVerified(join(folder, generation.file), generation.hash);
  const base = changes && readWhole(folder, generation.baseHash);
  const bytes = base && changes && applyPages(base.bytes, changes);
  return base && bytes && { bytes, base };
}

/**
 * Saves a state of the notebook as the next generation, whole or as what
 * differs from `base`. When it returns, it is on disk. Answers with the base
 * for the one after it.
 */
export function writeGeneration(
  folder: string,
  sequence: number,
  bytes: Uint8Array,
  base: Base | null,
  now: Date,
): Base {
  // Removed by another program while the atlas runs. The folder above stays: what is gone with its disk is not made elsewhere.
  if (!existsSync(folder)) mkdirSync(folder);
  const savedAt = `${now.toISOString().slice(0, 19)}Z`.replace(/[-:]/g, '');
  const name = (hash: string) => `notebook-${String(sequence).padStart(8, '0')}-${savedAt}-${hash}`;
  const changes =
    base === null || bytes.length < wholeBelow || !stands(folder, base)
      ? null
      : changedPages(base.bytes, bytes);
  // Every generation names the whole one that it builds on and no other, so that a damaged one takes no other with it.
  if (base !== null && changes !== null && changes.length < bytes.length / 4) {
    writeFileDurably(join(folder, `${name(hashOf(changes))}-on-${base.hash}.pages`), changes);
    return base;
  }
  const hash = hashOf(bytes);
  const path = join(folder, `${name(hash)}.sqlite`);
  writeFileDurably(path, bytes);
  if (bytes.length >= wholeBelow) writeCopy(path, bytes);
  return { hash, bytes, stamp: stampOf(path) };
}

/** Whether a base still lies there untouched. What was removed or written over by others is nothing to build upon. */
function stands(folder: string, { hash, stamp }: Base): boolean {
  return filesOfWhole(folder, hash).some((file) => stampOf(join(folder, file)) === stamp);
}

/** Which file it is, how long, and when it was written: another after whatever is done to it but renaming. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}

/** Much will build on a large whole generation: a second file of it mends what happens to the first. */
export function copyOf(path: string): string {
  return `${path}.copy`;
}

function writeCopy(path: string, bytes: Uint8Array): void {
  try {
    writeFileDurably(copyOf(path), bytes);
  } catch {
    // The state itself is on disk, and must not be said to be lost for want of a copy.
  }
}

/** Keeps a generation for good, because a person went back behind it. Where that fails it is kept as others are. */
export function keepForGood(folder: string, { file, left }: Generation): void {
  if (left) return;
  try {
    renameSync(join(folder, file), join(folder, `left-${file}`));
  } catch {
    // Held open, say. It is among the newest, and stays for the day.
  }
}

/** What a generation takes on disk, in bytes. */
export function sizeOf(folder: string, { file }: Generation): number {
  return statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;
}

/** A whole generation by its hash, from its file or the copy of it: the first that is what it was. */
function readWhole(folder: string, hash: string): Base | null {
  for (const file of filesOfWhole(folder, hash)) {
    const path = join(folder, file);
    const stamp = stampOf(path);
    const bytes = readVerified(path, hash);
    if (bytes !== null) return { hash, bytes, stamp };
  }
  return null;
}

function filesOfWhole(folder: string, hash: string): readonly string[] {
  return readdirSync(folder).filter((file) => file.includes(hash) && /\.sqlite(?:\.copy)?$/.test(file));
}

/** null, too, for what cannot be read at all: there may be a copy of it. */
function readVerified(path: string, hash: string): Uint8Array | null {
  try {
    const bytes = readFileSync(path);
    return hashOf(bytes) === hash ? bytes : null;
  } catch {
    return null;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** `20261122T165812Z` as `2026-11-22T16:58:12Z`. */
function readTime(time: string): string {
  return time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}
