import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  close,
  exportBytes,
  type ReadableDatabase,
  transaction,
  type WritableDatabase,
} from '#main/db/database.ts';
import { identityOf, refuseAnotherDisk, refuseAnotherFolder } from '#main/files/folder-identity.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import type { ReadOnlyReason } from '#shared/contract/notes-channels.ts';
import { type Generation, listGenerations } from './generation-files.ts';
import { openNotebookDatabase } from './open-database.ts';
import { type OpenFolder, openFolder } from './open-folder.ts';
import { openGeneration } from './open-generation.ts';
import { outlived, removeGenerations } from './outlived-generations.ts';
import { changedElsewhere, removeOldClaims, saveGeneration } from './save-generation.ts';
import { takeWriterLock } from './writer-lock.ts';

/** What was found when the notebook was opened. */
export type OpeningReport = Pick<OpenFolder, 'opened' | 'damaged' | 'notes' | 'readOnly'>;

export type Notebook = {
  readonly report: () => OpeningReport;
  /** Asks the notes as they are on disk. */
  readonly read: <Result>(question: (database: ReadableDatabase) => Result) => Result;
  /**
   * Changes notes. Returns when the change is on disk; when it throws, neither
   * memory nor disk has changed. Fails with `notebook.in-use`,
   * `notebook.changed-elsewhere`, `notebook.only-read` or `notebook.not-saved`.
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

/**
 * Opens the notebook in a folder, the last good generation of it, or a new one.
 * `takeLock` is for the tests of what holds where the lock does not.
 */
export async function openNotebook(
  folder: string,
  now: () => Date = () => new Date(),
  takeLock = takeWriterLock,
): Promise<Notebook> {
  let here = await openFolder(folder, null, takeLock);
  let { database, base, position } = here;
  /** What is on disk: where memory goes back to when a save fails, whatever became of the disk. */
  let saved = exportBytes(database);
  let queue: Promise<unknown> = Promise.resolve();

  /** The folder above, as it was when the notebook was read from it. */
  let above = identityOf(dirname(folder));
  /** The folder itself may be a disk, or a link to one. */
  let own = identityOf(folder);

  function save(behind: Generation | null): void {
    refuseAnotherFolder(dirname(folder), above);
    refuseAnotherDisk(folder, own);
    // Removed by another program while the atlas runs. The folder above stays: what is gone with its disk is not made elsewhere.
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    // Taken over while this machine slept, say.
    if (!here.lock?.confirm()) throw changedElsewhere();
    const bytes = exportBytes(database);
    ({ base, position } = saveGeneration({ folder, position, bytes, base, now: now(), behind }));
    [above, own, saved] = [identityOf(dirname(folder)), identityOf(folder), bytes];
    tidy();
  }

  /** Nothing that goes wrong here undoes what was saved. */
  function tidy(): void {
    try {
      removeOldClaims(folder, position.builtOn);
      removeGenerations(folder, outlived(listGenerations(folder)));
    } catch {
      // The next save tries again.
    }
  }

  async function saveOrTakeBack(behind: Generation | null = null): Promise<void> {
    try {
      save(behind);
    } catch (error) {
      const isTakenBack = await takeBack();
      // Until it was read anew: what is on disk, or in memory, is not what it was.
      if (error instanceof LinderoError || !isTakenBack) here = { ...here, readOnly: outOfDate };
      throw error instanceof LinderoError ? error : notSaved(folder, error);
    }
  }

  /** Whoever reads meanwhile finds an open database. */
  async function takeBack(): Promise<boolean> {
    try {
      const failed = database;
      database = await openNotebookDatabase(saved);
      close(failed);
      return true;
    } catch {
      return false;
    }
  }

  async function changeNow<Result>(work: (database: WritableDatabase) => Result): Promise<Result> {
    refuseIfReadOnly(here);
    const result = transaction(database, () => work(database));
    await saveOrTakeBack();
    return result;
  }

  async function restoreNow(file: string): Promise<void> {
    refuseIfReadOnly(here);
    const [current = null, ...earlier] = listGenerations(folder);
    const chosen = earlier.find((generation) => generation.file === file);
    const opened = chosen === undefined ? null : await openGeneration(folder, chosen);
    if (opened?.kind !== 'opened') throw noSuchGeneration();
    close(database);
    database = opened.database;
    await saveOrTakeBack(current);
  }

  async function reopenNow(): Promise<void> {
    const lock = here.lock?.confirm() ? here.lock : null;
    if (lock === null && here.lock !== null) {
      here.lock.release();
      here = { ...here, lock: null, readOnly: here.readOnly ?? outOfDate };
    }
    const next = await openFolder(folder, lock, takeLock);
    close(database);
    here = next;
    [above, own] = [identityOf(dirname(folder)), identityOf(folder)];
    ({ database, base, position } = next);
    saved = exportBytes(database);
  }

  /** One change after the other, so that a failed one never takes another with it. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    report: () => ({
      opened: here.opened,
      damaged: here.damaged,
      notes: here.notes,
      readOnly: here.readOnly,
    }),
    read: (question) => question(database),
    change: (work) => inTurn(() => changeNow(work)),
    generations: () => listGenerations(folder),
    restore: (file) => inTurn(() => restoreNow(file)),
    reopen: () => inTurn(reopenNow),
    close: async () => {
      await queue;
      close(database);
      here.lock?.release();
    },
  };
}

const outOfDate: ReadOnlyReason = { kind: 'changed-elsewhere', details: '' };

function noSuchGeneration(): LinderoError {
  return new LinderoError(
    'notebook.no-such-generation',
    'This state of the notebook cannot be opened. Choose another.',
  );
}

function refuseIfReadOnly({ readOnly }: OpenFolder): void {
  if (readOnly === null) return;
  const { kind, details } = readOnly;
  if (kind === 'changed-elsewhere') throw changedElsewhere();
  if (kind === 'in-use') {
    throw new LinderoError(
      'notebook.in-use',
      `Another Lindero writes this notebook. Here it can be read; close the other to write. ${details}`.trim(),
    );
  }
  throw new LinderoError(
    'notebook.only-read',
    `This notebook can only be read (${details}). Nothing was changed. Make its folder and what lies in it readable and writable for yourself, and read it anew.`,
  );
}

function notSaved(folder: string, cause: unknown): LinderoError {
  return new LinderoError(
    'notebook.not-saved',
    `The note could not be saved in ${folder} (${toFailure(cause).message}). Make room or make the folder writable, and save again; what you wrote is still in the window.`,
    { cause },
  );
}
