import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from '#main/files/file-stamp.ts';
import { readIfThere } from '#main/files/read-if-there.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { changedPages, givesBack, type ReadBase } from './changed-pages.ts';
import { copyOf, filesOfWhole, hashOf } from './generation-files.ts';
import type { Base } from './read-generation.ts';

/** Below this many bytes a notebook is written whole every time: one file, and nothing else, is all of it. */
const wholeBelow = 1024 * 1024;

export type Written = { readonly file: string /** For the state after it. */; readonly base: Base };

/**
 * Writes a state of the notebook as the generation of a name (without hash and
 * ending), whole or as what differs from `base`. When it returns, it is on disk,
 * was read from there again together with what it builds on, and gave these
 * bytes: an acknowledged state is never one that was only meant to be written.
 */
export function writeGeneration(folder: string, name: string, bytes: Uint8Array, base: Base | null): Written {
  if (base !== null && bytes.length >= wholeBelow && stands(folder, base)) {
    const changes = changedPages(base.bytes, bytes);
    // Every generation names the whole one that it builds on and no other, so that a damaged one takes no other with it.
    const file = `${name}-${hashOf(changes)}-on-${base.hash}.pages`;
    if (changes.length < bytes.length / 4) {
      writeFileDurably(join(folder, file), changes);
      if (comesBack(folder, file, base.hash, bytes)) return { file, base };
      // Of two files with one number nobody could tell which counts.
      rmSync(join(folder, file));
    }
  }
  return writeWhole(folder, name, bytes);
}

function writeWhole(folder: string, name: string, bytes: Uint8Array): Written {
  const hash = hashOf(bytes);
  const file = `${name}-${hash}.sqlite`;
  const path = join(folder, file);
  writeFileDurably(path, bytes);
  if (!isSame(readIfThere(path), bytes)) {
    rmSync(path, { force: true });
    throw new Error('the disk gave back other bytes than were written');
  }
  if (bytes.length >= wholeBelow) writeCopy(path, bytes);
  return { file, base: { hash, bytes, stamp: fileStamp(path) } };
}

/** Whether the changes as they lie on disk, put over the base as it lies there, are these bytes. */
function comesBack(folder: string, file: string, baseHash: string, bytes: Uint8Array): boolean {
  try {
    const changes = readIfThere(join(folder, file));
    if (changes === null) return false;
    return filesOfWhole(folder, baseHash).some((whole) => {
      const base = openSync(join(folder, whole), 'r');
      try {
        const read: ReadBase = (buffer, position) => readSync(base, buffer, 0, buffer.length, position);
        return givesBack(read, changes, bytes);
      } finally {
        closeSync(base);
      }
    });
  } catch {
    return false;
  }
}

function isSame(read: Uint8Array | null, bytes: Uint8Array): boolean {
  return read !== null && Buffer.compare(read, bytes) === 0;
}

/** Whether a base still lies there untouched. What was removed or written over by others is nothing to build upon. */
function stands(folder: string, { hash, stamp }: Base): boolean {
  return filesOfWhole(folder, hash).some((file) => fileStamp(join(folder, file)) === stamp);
}

function writeCopy(path: string, bytes: Uint8Array): void {
  try {
    writeFileDurably(copyOf(path), bytes);
  } catch {
    // The state itself is on disk, and must not be said to be lost for want of a copy.
  }
}
