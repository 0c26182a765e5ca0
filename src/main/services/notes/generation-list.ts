import { setImmediate as breathe } from 'node:timers/promises';
import { close, openReadable } from '#main/db/database.ts';
import { type Generation, sizeOf } from '#main/notebook/generation-files.ts';
import { countNotes } from '#main/notebook/note-rows.ts';
import { readGeneration } from '#main/notebook/read-generation.ts';
import type { GenerationSummary } from '#shared/contract/notes-channels.ts';

/**
 * Describes states of a notebook for a person to choose from. Every one is
 * opened once for its notes to be counted; files never change, so that the
 * count is kept. Between two the core does other work.
 */
export function createGenerationList(
  folder: string,
): (generations: readonly Generation[]) => Promise<readonly GenerationSummary[]> {
  const counts = new Map<string, number | null>();
  return async function describe(generations) {
    const described: GenerationSummary[] = [];
    for (const generation of generations) {
      const { file, savedAt } = generation;
      let notes = counts.get(file);
      if (notes === undefined) {
        await breathe();
        notes = await countIn(folder, generation);
        counts.set(file, notes);
      }
      described.push({ file, savedAt, notes, bytes: sizeOf(folder, generation) });
    }
    return described;
  };
}

async function countIn(folder: string, generation: Generation): Promise<number | null> {
  const read = readGeneration(folder, generation);
  if (read.kind !== 'read') return null;
  try {
    const database = await openReadable(read.bytes);
    try {
      return countNotes(database);
    } finally {
      close(database);
    }
  } catch {
    return null;
  }
}
