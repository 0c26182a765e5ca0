import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, type Generation } from './generation-files.ts';

/** How many of the newest are kept, whatever their age, and the last of how many hours and days. */
const newestKept = 5;
const hoursKept = 8;
const daysKept = 14;

/**
 * Which generations have served: neither among the newest, nor the last of one
 * of the last hours and days with any, nor left behind by a person, nor built
 * upon by one that is kept.
 */
export function outlived(generations: readonly Generation[]): readonly Generation[] {
  const kept = new Set([
    ...generations.slice(0, newestKept),
    ...lastOfEach(generations, 'YYYY-MM-DDTHH'.length, hoursKept),
    ...lastOfEach(generations, 'YYYY-MM-DD'.length, daysKept),
    ...generations.filter(({ left }) => left),
  ]);
  const builtUpon = new Set([...kept].map(({ baseHash }) => baseHash));
  return generations.filter((generation) => !kept.has(generation) && !builtUpon.has(generation.hash));
}

/** The newest of each span of time, for so many spans: moments that begin with the same characters are of one. */
function lastOfEach(
  generations: readonly Generation[],
  characters: number,
  spans: number,
): readonly Generation[] {
  const last = new Map<string, Generation>();
  for (const generation of generations) {
    const span = generation.savedAt.slice(0, characters);
    if (!last.has(span) && last.size < spans) last.set(span, generation);
  }
  return [...last.values()];
}

/** Removes generations that have served. A file that cannot be removed costs room, not notes. */
export function removeGenerations(folder: string, generations: readonly Generation[]): void {
  for (const { file } of generations) {
    removeQuietly(join(folder, file));
    removeQuietly(copyOf(join(folder, file)));
  }
}

/** Removes what saves left that were never finished: their process was killed. For the one writer only. */
export function removeUnfinished(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/^(?:(?:left-)?notebook-|(?:next|last)-import).*\.tmp$/.test(file)) removeQuietly(join(folder, file));
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Held open by a virus scanner, say; the next save tries again.
  }
}
