import { join } from 'node:path';
import { selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import type { WriteUntilKilled } from './writers/writer.ts';

/** Notes that were acknowledged and are not there, and what went wrong otherwise. */
export type RoundResult = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly problem: string | null;
};

/** Lets a process write notes, kills it, and looks for every note that was acknowledged. */
export async function killRound(
  write: WriteUntilKilled,
  dataFolder: string,
  milliseconds: number,
): Promise<RoundResult> {
  const acknowledged = await write(dataFolder, milliseconds);
  const notebook = await openNotebook(join(dataFolder, 'notebook'));
  try {
    const present = new Set(notebook.read(selectNotes).map(({ id }) => id));
    const lost = acknowledged.filter((id) => !present.has(id)).length;
    const [damaged] = notebook.report().damaged;
    return {
      acknowledged: acknowledged.length,
      lost,
      problem: damaged === undefined ? null : `${damaged.file}: ${damaged.reason}`,
    };
  } finally {
    await notebook.close();
  }
}
