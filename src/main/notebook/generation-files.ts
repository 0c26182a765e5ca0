import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listIfThere } from '#main/files/read-if-there.ts';
import { systemCode } from '#main/files/system-code.ts';
import { clampMoment } from '#shared/time/clamp-moment.ts';

/**
 * Every save of the notebook is a new file that is never written again:
 * `notebook-<sequence>-<time>-<hash>.sqlite`, or, for a large notebook of which
 * little changed, `notebook-<sequence>-<time>-<hash>-on-<hash of the base>.pages`.
 * The name carries the SHA-256 of the bytes, so that a file that was cut,
 * flipped, emptied or swapped is known for what it is without trusting what
 * stands in it. `left-` before its name keeps a state for good: a person went
 * back behind it, or another Lindero wrote at the same time.
 *
 * `notebook-<sequence>.claim` says that somebody is about to save under a number
 * (`save-generation.ts`). docs/notebook.md tells all of it.
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
  /** Kept whatever its age. */
  readonly left: boolean;
};

const namePattern =
  /^(left-)?notebook-(\d{8,15})-(\d{8}T\d{6}Z)-([0-9a-f]{16})(?:-on-([0-9a-f]{16})\.pages|\.sqlite)$/;
/** The highest number that a name can bear. Nobody saves so often: it was put there. */
export const lastNumber = 999_999_999_999_999;
const claimPattern = /^notebook-(\d{8,15})\.claim$/;

/** Files that could not be used are put here, and none of their numbers is used again. */
export const damagedFolder = 'damaged';

/** The generations in a folder by their names, newest first. Files that are none are left alone. */
export function listGenerations(folder: string): readonly Generation[] {
  return generationsAmong(listIfThere(folder));
}

/** Those of many names that are generations, newest first. */
export function generationsAmong(files: readonly string[]): readonly Generation[] {
  return files
    .flatMap((file): readonly Generation[] => {
      const match = namePattern.exec(file);
      if (match === null) return [];
      const [, left, sequence = '', time = '', hash = '', baseHash = null] = match;
      const savedAt = readTime(time);
      return [{ file, sequence: Number(sequence), savedAt, hash, baseHash, left: left !== undefined }];
    })
    .sort((a, z) => z.sequence - a.sequence || (a.file < z.file ? 1 : -1));
}

/** A file name without its ending and its place: what stands before the hash. */
export function nameFor(sequence: number, now: Date): string {
  const savedAt = `${new Date(clampMoment(now.getTime())).toISOString().slice(0, 19)}Z`.replace(/[-:]/g, '');
  return `notebook-${padded(sequence)}-${savedAt}`;
}

export const claimFor = (sequence: number): string => `notebook-${padded(sequence)}.claim`;

/** The numbers that were claimed by a save under way, or by one that was killed. */
export function claimsAmong(files: readonly string[]): readonly number[] {
  return files.flatMap((file) => {
    const match = claimPattern.exec(file);
    return match === null ? [] : [Number(match[1])];
  });
}

/** The numbers of files that are generations by their names. */
export function numbersOf(files: readonly { readonly file: string }[]): readonly number[] {
  return generationsAmong(files.map(({ file }) => file)).map(({ sequence }) => sequence);
}

/** The highest number that was ever given here, as far as any file tells: of sound, damaged and claimed ones. */
export function highestNumber(folder: string, files: readonly string[]): number {
  const put = generationsAmong(listPutAside(folder));
  const numbers = [...generationsAmong(files), ...put].map(({ sequence }) => sequence);
  return Math.max(0, ...numbers, ...claimsAmong(files));
}

/** What lies in the place of the folder for damaged files may be something else, which has no numbers. */
function listPutAside(folder: string): readonly string[] {
  try {
    return listIfThere(join(folder, damagedFolder));
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

/** Much will build on a large whole generation: a second file of it mends what happens to the first. */
export function copyOf(path: string): string {
  return `${path}.copy`;
}

/** The files that a whole generation may be read from. */
export function filesOfWhole(folder: string, hash: string): readonly string[] {
  return listIfThere(folder).filter((file) => file.includes(hash) && /\.sqlite(?:\.copy)?$/.test(file));
}

/** What a generation takes on disk, in bytes. */
export function sizeOf(folder: string, { file }: Generation): number {
  return statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

const padded = (sequence: number): string => String(sequence).padStart(8, '0');

/** `20261122T165812Z` as `2026-11-22T16:58:12Z`. */
function readTime(time: string): string {
  return time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}
