import type { LockFile } from '#main/files/lock-file.ts';
import { makeFolder } from '#main/files/make-folder.ts';
import { listIfThere } from '#main/files/read-if-there.ts';
import { toFailure } from '#shared/contract/errors.ts';
import type { ReadOnlyReason } from '#shared/contract/notes-channels.ts';
import { highestNumber, numbersOf } from './generation-files.ts';
import { countNotes } from './note-rows.ts';
import { type FoundGeneration, listOf, moveAside, openNewestGood } from './open-generation.ts';
import { removeUnfinished } from './outlived-generations.ts';
import type { Position } from './save-generation.ts';
import type { takeWriterLock } from './writer-lock.ts';

/** A notebook as it was found in its folder. */
export type OpenFolder = FoundGeneration & {
  /** How many notes there were, those in the trash left out. */
  readonly notes: number;
  /** The right to write; null where it can only be read. */
  readonly lock: LockFile | null;
  /** Why it can only be read; null when it can be written. */
  readonly readOnly: ReadOnlyReason | null;
  readonly position: Position;
};

/**
 * Opens what lies in the folder of a notebook, for writing unless somebody else
 * writes it or something in it cannot be read. Only who may write moves or
 * removes anything. `held` is the lock, for who has it already.
 */
export async function openFolder(
  folder: string,
  held: LockFile | null,
  takeLock: typeof takeWriterLock,
): Promise<OpenFolder> {
  makeFolder(folder);
  const right: Right = held === null ? tryToLock(folder, takeLock) : { lock: held, readOnly: null };
  const { lock } = right;
  try {
    const found = await openNewestGood(folder);
    const known = highestNumber(folder, listIfThere(folder));
    const opened = {
      ...found,
      notes: countNotes(found.database),
      // What is damaged and cannot be moved away was saved by nobody who has to be asked.
      position: { builtOn: found.opened?.sequence ?? 0, known, own: new Set(numbersOf(found.damaged)) },
    };
    if (lock === null) return { ...opened, ...right };
    if (found.unreadable.length > 0) {
      lock.release();
      return { ...opened, lock: null, readOnly: { kind: 'unreadable', details: listOf(found.unreadable) } };
    }
    removeUnfinished(folder);
    moveAside(folder, found.damaged);
    return { ...opened, ...right };
  } catch (error) {
    if (held === null) lock?.release();
    throw error;
  }
}

type Right = Pick<OpenFolder, 'lock' | 'readOnly'>;

function tryToLock(folder: string, takeLock: typeof takeWriterLock): Right {
  try {
    const taken = takeLock(folder);
    if ('release' in taken) return { lock: taken, readOnly: null };
    const { holder } = taken;
    const details = holder === null ? '' : `It is process ${holder.pid} on ${holder.host}.`;
    return { lock: null, readOnly: { kind: 'in-use', details } };
  } catch (error) {
    return { lock: null, readOnly: { kind: 'not-writable', details: toFailure(error).message } };
  }
}
