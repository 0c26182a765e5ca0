import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readInputFile } from '#main/files/read-input-file.ts';
import { type ImportPlan, importNotes, previewImport } from '#main/services/exchange/import-notes.ts';
import { formatFailure, LinderoError } from '#shared/contract/errors.ts';
import type { ImportStatus } from '#shared/exchange/notes/plan-import.ts';
import { mayHoldNotes } from '#shared/exchange/notes/read/read-files.ts';
import type { NotesFile } from '#shared/exchange/notes/read/unpack.ts';
import type { CommandContext } from '../command.ts';
import { isFolder } from '../input-files.ts';
import type { OpenNotebook } from './with-notebook.ts';

export type ImportCommand = {
  readonly paths: readonly string[];
  readonly preview: boolean;
  readonly takeOlder: boolean;
};

/** `lindero notes import`. Exit code 1 when something of it was refused. */
export async function importNoteFiles(
  { notebook, folder }: OpenNotebook,
  context: CommandContext,
  { paths, preview, takeOlder }: ImportCommand,
): Promise<number> {
  const files = paths.flatMap(readPath);
  const now = new Date();
  const plan = preview
    ? previewImport(notebook, files, now)
    : await importNotes(notebook, files, { folder, takeOlder, now });
  for (const { from, error } of plan.refused) context.note(`${from}: ${formatFailure(error)}\n`);
  context.write(`${summary(plan, takeOlder)}\n`);
  return plan.refused.length > 0 ? 1 : 0;
}

function summary({ planned, refused }: ImportPlan, takeOlder: boolean): string {
  const count = (status: ImportStatus) => planned.filter((note) => note.status === status).length;
  const older = takeOlder ? `${count('older')} older taken` : `${count('older')} older left`;
  return `${count('new')} new, ${count('changed')} changed, ${older}, ${count('same')} the same, ${refused.length} refused`;
}

/** More than any notebook has; it has to fit into memory several times. Bytes. */
const largestFile = 256 * 1024 * 1024;

function checkNotesSize(bytes: number): void {
  if (bytes <= largestFile) return;
  throw new LinderoError(
    'import.too-large',
    `The file has ${Math.ceil(bytes / 2 ** 20)} MB; ${largestFile / 2 ** 20} MB can be imported at once. Split it and import the parts.`,
  );
}

/** A file, or the files of a folder and the folders in it that may hold notes. */
function readPath(path: string): readonly NotesFile[] {
  if (!isFolder(path)) return [readNotesFile(path)];
  const inside = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => mayHoldNotes(file.slice(path.length)));
  if (inside.length === 0)
    throw new LinderoError('import.not-notes', `There is no file of notes in the folder ${path}.`);
  return inside.sort().map(readNotesFile);
}

function readNotesFile(path: string): NotesFile {
  try {
    return { path, bytes: readInputFile(path, checkNotesSize) };
  } catch (error) {
    // Of many files one has to know which.
    throw error instanceof LinderoError ? new LinderoError(error.code, `${path}: ${error.message}`) : error;
  }
}
