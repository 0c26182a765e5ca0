import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { WritableDatabase } from '#main/db/database.ts';
import { makeFolder } from '#main/files/make-folder.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { damagedFolder, type Generation, listGenerations } from './generation-files.ts';
import { createNotebookDatabase, openNotebookDatabase } from './open-database.ts';
import { type Base, readGeneration, whyUnreadable } from './read-generation.ts';

/** A newer state that could not be used, and why, in English. */
export type UnusedGeneration = {
  readonly file: string;
  readonly savedAt: string;
  readonly reason: string;
};

export type OpenedGeneration = {
  readonly kind: 'opened';
  readonly database: WritableDatabase;
  readonly base: Base;
};

export type FoundGeneration = {
  readonly database: WritableDatabase;
  readonly base: Base | null;
  /** null: there was none that could be used, and this notebook is new. */
  readonly opened: Generation | null;
  /** Not what was saved. */
  readonly damaged: readonly UnusedGeneration[];
  /** They may be sound: the system does not let them be read now. Nothing may be written behind them. */
  readonly unreadable: readonly UnusedGeneration[];
};

/** How often the folder is listed anew because what was listed was gone by then: another Lindero saves. */
const mostListings = 5;

/**
 * Opens the newest state of a notebook that is sound, or a new notebook. Throws
 * `notebook.not-readable` when there are states and none of them can be read,
 * and what the system says when the folder cannot be listed. Changes nothing.
 */
export async function openNewestGood(folder: string): Promise<FoundGeneration> {
  for (let listing = 1; ; listing += 1) {
    const found = await openFirstGood(folder, listGenerations(folder), listing === mostListings);
    if (found !== null) return found;
  }
}

async function openFirstGood(
  folder: string,
  generations: readonly Generation[],
  mayBeGone: boolean,
): Promise<FoundGeneration | null> {
  const damaged: UnusedGeneration[] = [];
  const unreadable: UnusedGeneration[] = [];
  for (const generation of generations) {
    const { file, savedAt } = generation;
    const opened = await openGeneration(folder, generation);
    if (opened.kind === 'opened') {
      return { database: opened.database, base: opened.base, opened: generation, damaged, unreadable };
    }
    if (opened.kind === 'gone') {
      if (!mayBeGone) return null;
    } else if (opened.kind === 'damaged') damaged.push({ file, savedAt, reason: opened.reason });
    else unreadable.push({ file, savedAt, reason: opened.reason });
  }
  if (unreadable.length > 0) throw notReadable(folder, unreadable);
  return { database: await createNotebookDatabase(), base: null, opened: null, damaged, unreadable };
}

/** Opens one state of a notebook, or says in English why it cannot be. Throws `notebook.newer`. */
export async function openGeneration(
  folder: string,
  generation: Generation,
): Promise<OpenedGeneration | Exclude<ReturnType<typeof readGeneration>, { readonly kind: 'read' }>> {
  const read = readGeneration(folder, generation);
  if (read.kind !== 'read') return read;
  try {
    return { kind: 'opened', database: await openNotebookDatabase(read.bytes), base: read.base };
  } catch (error) {
    if (!(error instanceof LinderoError)) return { kind: 'unreadable', reason: whyUnreadable(error) };
    // A newer notebook is whole: falling back behind it would hide notes.
    if (error.code === 'notebook.newer') throw error;
    return { kind: 'damaged', reason: toFailure(error).message };
  }
}

/** Damaged files are evidence, and perhaps the only copy of something: kept, but out of the way. For the one writer only. */
export function moveAside(folder: string, damaged: readonly UnusedGeneration[]): void {
  if (damaged.length === 0) return;
  for (const { file } of damaged) {
    try {
      makeFolder(join(folder, damagedFolder));
      renameSync(join(folder, file), join(folder, damagedFolder, file));
    } catch {
      // Where it lies it is known for what it is, and passed over again.
    }
  }
}

function notReadable(folder: string, unreadable: readonly UnusedGeneration[]): LinderoError {
  return new LinderoError(
    'notebook.not-readable',
    `No state of the notebook in ${folder} can be read (${listOf(unreadable)}). Make sure that you may read these files, and start Lindero again; nothing was changed.`,
  );
}

/** Files and what hinders, for a sentence. */
export function listOf(unused: readonly UnusedGeneration[]): string {
  return unused.map(({ file, reason }) => `${file}: ${reason}`).join(' ');
}
