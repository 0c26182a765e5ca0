import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { WritableDatabase } from '#main/db/database.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { type Base, type Generation, listGenerations, readGeneration } from './generation-files.ts';
import { createNotebookDatabase, openNotebookDatabase } from './open-database.ts';

/** A newer state that could not be used, and why, in English. */
export type DamagedGeneration = {
  readonly file: string;
  readonly savedAt: string;
  readonly reason: string;
};

export type OpenedGeneration = { readonly database: WritableDatabase; readonly base: Base | null };

export type FoundGeneration = OpenedGeneration & {
  /** null: there was none that could be used, and this notebook is new. */
  readonly opened: Generation | null;
  readonly damaged: readonly DamagedGeneration[];
};

/** Opens the newest state of a notebook that is sound, or a new notebook. Who `mayMove` puts damaged files aside. */
export async function openNewestGood(folder: string, mayMove: boolean): Promise<FoundGeneration> {
  const damaged: DamagedGeneration[] = [];
  for (const generation of listGenerations(folder)) {
    const opened = await openGeneration(folder, generation);
    if ('reason' in opened) {
      damaged.push({ file: generation.file, savedAt: generation.savedAt, reason: opened.reason });
      continue;
    }
    if (mayMove) moveAside(folder, damaged);
    return { ...opened, opened: generation, damaged };
  }
  if (mayMove) moveAside(folder, damaged);
  return { database: await createNotebookDatabase(), base: null, opened: null, damaged };
}

/** Opens one state of a notebook, or says in English why it cannot be. Throws `notebook.newer`. */
export async function openGeneration(
  folder: string,
  generation: Generation,
): Promise<OpenedGeneration | { readonly reason: string }> {
  try {
    const read = readGeneration(folder, generation);
    if (read === null) return { reason: whyNot(folder, generation) };
    return { database: await openNotebookDatabase(read.bytes), base: read.base };
  } catch (error) {
    // A newer notebook is whole: falling back behind it would hide notes.
    if (error instanceof LinderoError && error.code === 'notebook.newer') throw error;
    return { reason: toFailure(error).message };
  }
}

function whyNot(folder: string, { file, baseHash }: Generation): string {
  try {
    readFileSync(join(folder, file));
  } catch (error) {
    return `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? toFailure(error).message}).`;
  }
  return baseHash === null
    ? 'The file is not what was saved under its name.'
    : 'The file, or the one that it builds on, is not what was saved under its name.';
}

/** Damaged files are evidence, and perhaps the only copy of something: kept, but out of the way. */
function moveAside(folder: string, damaged: readonly DamagedGeneration[]): void {
  if (damaged.length === 0) return;
  mkdirSync(join(folder, 'damaged'), { recursive: true });
  for (const { file } of damaged) {
    try {
      renameSync(join(folder, file), join(folder, 'damaged', file));
    } catch {
      // Where it lies it is known for what it is, and passed over again.
    }
  }
}
