import { undoImport } from '#main/services/exchange/undo-import.ts';
import type { CommandContext } from '../command.ts';
import type { OpenNotebook } from './with-notebook.ts';

/** `lindero notes undo`. */
export async function undoLastImport(
  { notebook, folder }: OpenNotebook,
  context: CommandContext,
): Promise<number> {
  const { undone, kept } = await undoImport(notebook, folder);
  const changed = kept === 0 ? '' : `, ${kept} left because they were changed since`;
  context.write(`${undone} ${undone === 1 ? 'note is' : 'notes are'} as before the import${changed}\n`);
  return 0;
}
