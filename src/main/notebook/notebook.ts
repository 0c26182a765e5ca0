import { mkdirSync } from 'node:fs';
import {
  close,
  exportBytes,
  type ReadableDatabase,
  transaction,
  type WritableDatabase,
} from '#main/db/database.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { type Generation, keepForGood, listGenerations, writeGeneration } from './generation-files.ts';
import { countNotes } from './note-rows.ts';
import { openNotebookDatabase } from './open-database.ts';
import { type DamagedGeneration, openGeneration, openNewestGood } from './open-generation.ts';
import { outlived, removeGenerations, removeUnfinished } from './outlived-generations.ts';
import { takeWriterLock } from './writer-lock.ts';

/** What was found when the notebook was opened. */
export type OpeningReport = {
  /** The generation that is open; null for a new notebook. */
  readonly opened: Generation | null;
  /** Newer files that could not be used, and why. They were moved to the folder `damaged`, not removed. */
  readonly damaged: readonly DamagedGeneration[];
  /** How many notes there were, those in the trash left out. */
  readonly notes: number;
  /** Another window of this machine writes the notebook: here it can only be read. */
  readonly readOnly: boolean;
};

export type Notebook = {
  readonly report: () => OpeningReport;
  /** Asks the notes as they are on disk. */
  readonly read: <Result>(question: (database: ReadableDatabase) => Result) => Result;
  /**
   * Changes notes. Returns when the change is on disk; when it throws, neither
   * memory nor disk has changed. Fails with `notebook.in-use` or `notebook.not-saved`.
   */
  readonly change: <Result>(work: (database: WritableDatabase) => Result) => Promise<Result>;
  /** The generations that could be opened instead, newest first. */
  readonly generations: () => readonly Generation[];
  /** Makes an earlier generation the current one. What was current stays among the generations, for good. */
  readonly restore: (file: string) => Promise<void>;
  /** Reads again what is on disk and, where another process wrote it until now, writes from here on if that has ended. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the notebook in a folder, the last good generation of it, or a new one. */
export async function openNotebook(folder: string, now: () => Date = () => new Date()): Promise<Notebook> {
  mkdirSync(folder, { recursive: true });
  let lock = await takeWriterLock(folder);
  if (lock !== null) removeUnfinished(folder);
  let { database, base, ...found } = await openNewestGood(folder, lock !== null);
  let notes = countNotes(database);
  /** What is on disk: where memory goes back to when a save fails, whatever became of the disk. */
  let saved = exportBytes(database);
  let sequence = listGenerations(folder)[0]?.sequence ?? 0;
  let queue: Promise<unknown> = Promise.resolve();

  function save(): void {
    const bytes = exportBytes(database);
    // A number is never used twice, not even after a save that failed half-way.
    sequence += 1;
    base = writeGeneration(folder, sequence, bytes, base, now());
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

  async function restoreNow(file: string): Promise<void> {
    if (lock === null) throw inUse();
    const [current, ...earlier] = listGenerations(folder);
    const chosen = earlier.find((generation) => generation.file === file);
    const opened = chosen === undefined ? null : await openGeneration(folder, chosen);
    if (opened === null || 'reason' in opened) throw noSuchGeneration();
    close(database);
    database = opened.database;
    if (current !== undefined) keepForGood(folder, current);
    await saveOrTakeBack();
  }

  async function reopenNow(): Promise<void> {
    lock ??= await takeWriterLock(folder);
    const next = await openNewestGood(folder, lock !== null);
    close(database);
    ({ database, base, ...found } = next);
    notes = countNotes(database);
    saved = exportBytes(database);
    sequence = listGenerations(folder)[0]?.sequence ?? 0;
  }

  /** One change after the other, so that a failed one never takes another with it. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    report: () => ({ ...found, notes, readOnly: lock === null }),
    read: (question) => question(database),
    change: (work) => inTurn(() => changeNow(work)),
    generations: () => listGenerations(folder),
    restore: (file) => inTurn(() => restoreNow(file)),
    reopen: () => inTurn(reopenNow),
    close: async () => {
      await queue;
      close(database);
      await lock?.release();
    },
  };
}

function noSuchGeneration(): LinderoError {
  return new LinderoError(
    'notebook.no-such-generation',
    'This state of the notebook cannot be opened. Choose another.',
  );
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
