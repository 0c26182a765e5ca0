import { join } from 'node:path';
import { fileStamp } from '#main/files/file-stamp.ts';
import { readIfThere } from '#main/files/read-if-there.ts';
import { systemCode } from '#main/files/system-code.ts';
import { toFailure } from '#shared/contract/errors.ts';
import { applyPages } from './changed-pages.ts';
import { filesOfWhole, type Generation, hashOf } from './generation-files.ts';

/** A whole generation in memory, which smaller ones are put over. Nobody else has its bytes. */
export type Base = {
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** Its file as it was when it was read or written: see `fileStamp`. */
  readonly stamp: string;
};

export type ReadGeneration =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly base: Base }
  /** There is no such file: it has served, and was removed after the folder was listed. */
  | { readonly kind: 'gone' }
  /** Its bytes, or those that it builds on, are others now; why, in English. */
  | { readonly kind: 'damaged'; readonly reason: string }
  /** The system does not let it be read now, which says nothing about what is in it. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A generation as it was saved, or why it cannot be had. */
export function readGeneration(folder: string, generation: Generation): ReadGeneration {
  try {
    if (generation.baseHash === null) {
      const base = readWhole(folder, generation.hash);
      if (base !== null) return { kind: 'read', bytes: base.bytes, base };
      const isThere = filesOfWhole(folder, generation.hash).includes(generation.file);
      return isThere ? damaged('The file is not what was saved under its name.') : { kind: 'gone' };
    }
    const own = readIfThere(join(folder, generation.file));
    if (own === null) return { kind: 'gone' };
    if (hashOf(own) !== generation.hash) return damaged('The file is not what was saved under its name.');
    const base = readWhole(folder, generation.baseHash);
    const bytes = base && applyPages(base.bytes, own);
    if (base === null || bytes === null)
      return damaged('The file that it builds on is gone, or not what was saved under its name.');
    return { kind: 'read', bytes, base };
  } catch (error) {
    return { kind: 'unreadable', reason: whyUnreadable(error) };
  }
}

const damaged = (reason: string): ReadGeneration => ({ kind: 'damaged', reason });

/** What the system said of a file, in English, with its code. */
export function whyUnreadable(error: unknown): string {
  return `It cannot be read (${systemCode(error) || toFailure(error).message}).`;
}

/**
 * A whole generation by its hash, from its file or the copy of it: the first
 * that is what it was; null when none is. Throws what hinders when one could not
 * be read that may be it.
 */
function readWhole(folder: string, hash: string): Base | null {
  const hindrances: unknown[] = [];
  for (const file of filesOfWhole(folder, hash)) {
    const path = join(folder, file);
    const stamp = fileStamp(path);
    try {
      const bytes = readIfThere(path);
      if (bytes !== null && hashOf(bytes) === hash) return { hash, bytes, stamp };
    } catch (error) {
      hindrances.push(error);
    }
  }
  if (hindrances.length > 0) throw hindrances[0];
  return null;
}
