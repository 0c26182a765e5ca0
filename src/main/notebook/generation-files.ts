import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileDurably } from '#main/files/write-file-durably.ts';

/**
 * Every save of the notebook is a new file that is never written again:
 * `notebook-<sequence>-<time>-<hash>.sqlite`. The name carries the SHA-256 of
 * the bytes, so that a file that was cut, flipped, emptied or swapped is known
 * for what it is without trusting what stands in it.
 */
export type Generation = {
  readonly file: string;
  readonly sequence: number;
  /** ISO 8601, seconds, `Z`. */
  readonly savedAt: string;
  /** First 16 hexadecimal digits of the SHA-256. */
  readonly hash: string;
};

const namePattern = /^notebook-(\d{8})-(\d{8}T\d{6}Z)-([0-9a-f]{16})\.sqlite$/;

/** The generations in a folder by their names, newest first. Files that are none are left alone. */
export function listGenerations(folder: string): readonly Generation[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .flatMap((file): readonly Generation[] => {
      const match = namePattern.exec(file);
      if (match === null) return [];
      const [, sequence = '', time = '', hash = ''] = match;
      return [{ file, sequence: Number(sequence), savedAt: readTime(time), hash }];
    })
    .sort((a, z) => z.sequence - a.sequence || (a.file < z.file ? 1 : -1));
}

/** The bytes of a generation, or null when they are not those that were saved. */
export function readGeneration(folder: string, generation: Generation): Uint8Array | null {
  const bytes = readFileSync(join(folder, generation.file));
  return hashOf(bytes) === generation.hash ? bytes : null;
}

/** Saves bytes as the next generation. When it returns, they are on disk. */
export function writeGeneration(folder: string, sequence: number, bytes: Uint8Array, now: Date): Generation {
  const savedAt = `${now.toISOString().slice(0, 19)}Z`;
  const hash = hashOf(bytes);
  const file = `notebook-${String(sequence).padStart(8, '0')}-${savedAt.replace(/[-:]/g, '')}-${hash}.sqlite`;
  writeFileDurably(join(folder, file), bytes);
  return { file, sequence, savedAt, hash };
}

/** How many of the newest are kept, whatever their age, and for how many days the last of each day. */
const newestKept = 5;
const daysKept = 14;

/** Which generations have served: neither among the newest nor the last of one of the last days. */
export function outlived(generations: readonly Generation[]): readonly Generation[] {
  const newest = generations.slice(0, newestKept);
  const lastOfDay = new Map<string, Generation>();
  for (const generation of generations) {
    const day = generation.savedAt.slice(0, 10);
    if (!lastOfDay.has(day) && lastOfDay.size < daysKept) lastOfDay.set(day, generation);
  }
  const kept = new Set([...newest, ...lastOfDay.values()]);
  return generations.filter((generation) => !kept.has(generation));
}

/** Removes generations that have served. A file that cannot be removed costs room, not notes. */
export function removeGenerations(folder: string, generations: readonly Generation[]): void {
  for (const { file } of generations) {
    try {
      rmSync(join(folder, file), { force: true });
    } catch {
      // Held open by a virus scanner, say; the next save tries again.
    }
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** `20261122T165812Z` as `2026-11-22T16:58:12Z`. */
function readTime(time: string): string {
  return time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}
