import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './system-code.ts';

/**
 * Replaces `path` by `bytes`, whole or not at all: temporary file in the same
 * folder, fsync, rename, fsync of the folder. When it returns, the bytes are on
 * disk; when it throws, what was there is still there.
 */
export function writeFileDurably(path: string, bytes: Uint8Array | string): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      for (let written = 0; written < buffer.length; ) written += writeSync(file, buffer, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/**
 * Makes a rename last through a power cut. Windows has no such call and does not
 * need it; network shares and some sticks refuse it, and a folder that may be
 * written but not read does: the file is in its place all the same.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!refusals.has(systemCode(error))) throw error;
  }
}

const refusals: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES']);
