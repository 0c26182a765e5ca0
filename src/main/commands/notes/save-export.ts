import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from '#main/files/make-folder.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { LinderoError, reasonOf } from '#shared/contract/errors.ts';
import type { FolderFile } from '#shared/exchange/notes/markdown/write-folder.ts';

/**
 * Writes an export, whole or not at all. Through a link it goes into the file
 * that the link leads to, and a pipe or a device such as /dev/stdout gets it as
 * it is. Throws `export.not-written`; what was there is still there.
 */
export function saveFile(path: string, content: string | Uint8Array): void {
  const existing = existingAt(path);
  if (existing?.isDirectory()) throw notWritten(path, 'it is a folder', 'Name a file in it');
  try {
    if (existing !== undefined && !existing.isFile()) writeFileSync(path, content);
    else writeFileDurably(existing === undefined ? path : realpathSync(path), content);
  } catch (cause) {
    throw notWritten(path, reasonOf(cause), 'Choose another place or make room', cause);
  }
}

/**
 * Writes an export that is a folder: beside its place first, then in one step
 * into it. An empty folder that is there already, perhaps a disk of its own,
 * stays and is filled. Throws `export.not-written` when something lies there already.
 */
export function saveFolder(path: string, files: readonly FolderFile[]): void {
  const target = resolve(path);
  const existing = existingAt(path);
  if (existing?.isDirectory() === false) throw notWritten(path, 'it is a file', 'Name a new folder');
  if (existing !== undefined && readdirSync(target).length > 0)
    throw notWritten(path, 'the folder is not empty', 'Name a new or an empty one');
  const isNew = existing === undefined;
  const aside = `.${randomUUID()}.tmp`;
  const temporary = isNew ? join(dirname(target), `.${basename(target)}${aside}`) : join(target, aside);
  try {
    makeFolder(temporary, 'usual');
    for (const { path: inner, content } of files) {
      const file = join(temporary, ...inner.split('/'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileDurably(file, content);
    }
    if (isNew) renameSync(temporary, target);
    else moveOut(temporary, target);
  } catch (cause) {
    removeQuietly(() => (isNew ? [temporary] : readdirSync(target).map((entry) => join(target, entry))));
    throw notWritten(path, reasonOf(cause), 'Choose another place or make room', cause);
  }
}

function existingAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw notWritten(path, reasonOf(cause), 'Choose another place', cause);
  }
}

function moveOut(from: string, to: string): void {
  for (const entry of readdirSync(from)) renameSync(join(from, entry), join(to, entry));
  rmdirSync(from);
}

/** What stops the export from being written may stop its remains from being removed: the first is what to say. */
function removeQuietly(paths: () => readonly string[]): void {
  try {
    for (const path of paths()) rmSync(path, { recursive: true, force: true });
  } catch {
    // A disk that is gone, say.
  }
}

function notWritten(path: string, why: string, advice: string, cause?: unknown): LinderoError {
  return new LinderoError(
    'export.not-written',
    `${path} cannot be written (${why}). ${advice}; nothing was written.`,
    { cause },
  );
}
