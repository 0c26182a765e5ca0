import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import type { FolderFile } from '#shared/exchange/notes/markdown/write-folder.ts';

/** Writes an export, whole or not at all. Throws `export.not-written`; what was there is still there. */
export function saveFile(path: string, content: string | Uint8Array): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw notWritten(path, 'it is a folder', 'Name a file in it');
  try {
    writeFileDurably(path, content);
  } catch (cause) {
    throw notWritten(path, toFailure(cause).message, 'Choose another place or make room', cause);
  }
}

/**
 * Writes an export that is a folder: beside its place first, then in one step
 * into it. Throws `export.not-written` when something lies there already.
 */
export function saveFolder(path: string, files: readonly FolderFile[]): void {
  const target = resolve(path);
  const existing = statSync(target, { throwIfNoEntry: false });
  if (existing?.isDirectory() === false) throw notWritten(path, 'it is a file', 'Name a new folder');
  if (existing !== undefined && readdirSync(target).length > 0)
    throw notWritten(path, 'the folder is not empty', 'Name a new or an empty one');
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    mkdirSync(temporary, { recursive: true });
    for (const { path: inner, content } of files) {
      const file = join(temporary, ...inner.split('/'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileDurably(file, content);
    }
    if (existing !== undefined) rmdirSync(target);
    renameSync(temporary, target);
  } catch (cause) {
    rmSync(temporary, { recursive: true, force: true });
    throw notWritten(path, toFailure(cause).message, 'Choose another place or make room', cause);
  }
}

function notWritten(path: string, why: string, advice: string, cause?: unknown): LinderoError {
  return new LinderoError(
    'export.not-written',
    `${path} cannot be written (${why}). ${advice}; nothing was written.`,
    { cause },
  );
}
