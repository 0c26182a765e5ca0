import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import {
  close,
  exportBytes,
  type ReadableDatabase,
  transaction,
  type WritableDatabase,
} from '#main/db/database.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import {
  type Generation,
  listGenerations,
  outlived,
  readGeneration,
  removeGenerations,
  writeGeneration,
} from './generation-files.ts';
import { createNotebookDatabase, openNotebookDatabase } from './open-database.ts';
import { takeWriterLock } from './writer-lock.ts';

/** What was found when the notebook was opened. */
export type OpeningReport = {
  /** The generation that is open; null for a new notebook. */
  readonly opened: Generation | null;
  /** Newer files that could not be used, and why. They were moved to the folder `damaged`, not removed. */
  readonly damaged: readonly { readonly file: string; readonly savedAt: string; readonly reason: string }[];
  /** Another window of this machine writes the notebook: here it can only be read. */
  readonly readOnly: boolean;
};

export type Notebook = {
  readonly report: OpeningReport;
  /** Asks the notes as they are on disk. */
  readonly read: <Result>(question: (database: ReadableDatabase) => Result) => Result;
  /**
   * Changes notes. Returns when the change is on disk; when it throws, neither
   * memory nor disk has changed. Fails with `notebook.in-use` or `notebook.not-saved`.
   */
  readonly change: <Result>(work: (database: WritableDatabase) => Result) => Promise<Result>;
  /** The generations that could be opened instead, newest first. */
  readonly generations: () => readonly Generation[];
  /** Makes an earlier generation the current one. What was current stays among the generations. */
  readonly restore: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the notebook in a folder, the last good generation of it, or a new one. */
export async function openNotebook(folder: string, now: () => Date = () => new Date()): Promise<Notebook> {
  mkdirSync(folder, { recursive: true });
  const lock = await takeWriterLock(folder);
  const found = await openNewestGood(folder, lock !== null);
  let { database } = found;
  /** What is on disk: where memory goes back to when a save fails, whatever became of the disk. */
  let saved = exportBytes(database);
  let sequence = listGenerations(folder)[0]?.sequence ?? 0;
  let queue: Promise<unknown> = Promise.resolve();

  function save(): void {
    const bytes = exportBytes(database);
    writeGeneration(folder, sequence + 1, bytes, now());
    sequence += 1;
    saved = bytes;
    removeGenerations(folder, outlived(listGenerations(folder)));
  }

  async function saveOrTakeBack(): Promise<void> {
    try {
      save();
    } catch (error) {
      close(database);
      database = await openNotebookDatabase(saved);
      throw notSaved(folder, error);
    }
  }

  async function changeNow<Result>(work: (database: WritableDatabase) => Result): Promise<Result> {
    if (lock === null) throw inUse();
    const result = transaction(database, () => work(database));
    await saveOrTakeBack();
    return result;
  }

  /** One change after the other, so that a failed one never takes another with it. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    report: { ...found.report, readOnly: lock === null },
    read: (question) => question(database),
    change: (work) => inTurn(() => changeNow(work)),
    generations: () => listGenerations(folder),
    restore: (file) =>
      inTurn(async () => {
        if (lock === null) throw inUse();
        const chosen = listGenerations(folder).find((generation) => generation.file === file);
        const opened = chosen === undefined ? null : await tryOpen(folder, chosen);
        if (opened === null || 'reason' in opened) {
          throw new LinderoError(
            'notebook.no-such-generation',
            'This state of the notebook cannot be opened. Choose another.',
          );
        }
        close(database);
        database = opened.database;
        await saveOrTakeBack();
      }),
    close: async () => {
      await queue;
      close(database);
      await lock?.release();
    },
  };
}

type Found = { readonly database: WritableDatabase; readonly report: Omit<OpeningReport, 'readOnly'> };

async function openNewestGood(folder: string, mayMove: boolean): Promise<Found> {
  const damaged: { file: string; savedAt: string; reason: string }[] = [];
  for (const generation of listGenerations(folder)) {
    const opened = await tryOpen(folder, generation);
    if ('reason' in opened) {
      damaged.push({ file: generation.file, savedAt: generation.savedAt, reason: opened.reason });
      continue;
    }
    if (mayMove) moveAside(folder, damaged);
    return { database: opened.database, report: { opened: generation, damaged } };
  }
  if (mayMove) moveAside(folder, damaged);
  return { database: await createNotebookDatabase(), report: { opened: null, damaged } };
}

async function tryOpen(
  folder: string,
  generation: Generation,
): Promise<{ readonly database: WritableDatabase } | { readonly reason: string }> {
  try {
    const bytes = readGeneration(folder, generation);
    if (bytes === null) return { reason: 'The file is not what was saved under its name.' };
    return { database: await openNotebookDatabase(bytes) };
  } catch (error) {
    // A newer notebook is whole: falling back behind it would hide notes.
    if (error instanceof LinderoError && error.code === 'notebook.newer') throw error;
    return { reason: toFailure(error).message };
  }
}

/** Damaged files are evidence, and perhaps the only copy of something: kept, but out of the way. */
function moveAside(folder: string, damaged: readonly { readonly file: string }[]): void {
  if (damaged.length === 0) return;
  mkdirSync(join(folder, 'damaged'), { recursive: true });
  for (const { file } of damaged) renameSync(join(folder, file), join(folder, 'damaged', file));
}

function inUse(): LinderoError {
  return new LinderoError(
    'notebook.in-use',
    'Another Lindero window on this machine writes this notebook. Here it can be read; close the other to write.',
  );
}

function notSaved(folder: string, cause: unknown): LinderoError {
  return new LinderoError(
    'notebook.not-saved',
    `The note could not be saved in ${folder} (${toFailure(cause).message}). Make room or make the folder writable, and save again; what you wrote is still in the window.`,
    { cause },
  );
}
