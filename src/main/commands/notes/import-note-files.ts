import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportPlan, importNotes, previewImport } from '#main/services/exchange/import-notes.ts';
import { createNotesReader } from '#main/services/exchange/notes-reader.ts';
import type { NotesSource } from '#main/services/exchange/notes-worker-messages.ts';
import { formatFailure, LinderoError } from '#shared/contract/errors.ts';
import { mayHoldNotes } from '#shared/exchange/notes/read/may-hold-notes.ts';
import type { ImportStatus } from '#shared/models/exchange.ts';
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
  const reader = createNotesReader(context.folders);
  const read = await reader.read(paths.flatMap(sourcesAt)).finally(reader.stop);
  const now = new Date();
  const plan = preview
    ? previewImport(notebook, read, now)
    : await importNotes(notebook, read, { folder, takeOlder, now });
  for (const { from, error } of plan.refused) context.note(`${from}: ${formatFailure(error)}\n`);
  context.write(`${summary(plan, takeOlder)}\n`);
  return plan.refused.length > 0 ? 1 : 0;
}

function summary({ planned, refused }: ImportPlan, takeOlder: boolean): string {
  const count = (status: ImportStatus) => planned.filter((note) => note.status === status).length;
  const older = takeOlder ? `${count('older')} older taken` : `${count('older')} older left`;
  return `${count('new')} new, ${count('changed')} changed, ${older}, ${count('same')} the same, ${refused.length} refused`;
}

/** A file, or the files of a folder and the folders in it that may hold notes. */
function sourcesAt(path: string): readonly NotesSource[] {
  if (!isFolder(path)) return [{ path }];
  const inside = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => mayHoldNotes(file.slice(path.length)));
  if (inside.length === 0)
    throw new LinderoError('import.not-notes', `There is no file of notes in the folder ${path}.`);
  return inside.sort().map((file) => ({ path: file }));
}
