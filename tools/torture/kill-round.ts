import { join } from 'node:path';
import { openNotebook } from '#main/notebook/notebook.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type PreparedNotebook, putNotebook } from './prepared-notebook.ts';
import type { KillAt, WriteUntilKilled } from './writers/writer.ts';

/** Changes that were acknowledged and are not there, and what went wrong otherwise. */
export type RoundResult = {
  /** How many processes were killed, or files damaged, or disks filled. */
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly problem: string | null;
};

/**
 * Lets a process change a notebook and kills it; looks for every change that was
 * acknowledged, and lets the next process go on from there, so many times.
 */
export async function killRounds(
  write: WriteUntilKilled,
  dataFolder: string,
  notebook: PreparedNotebook,
  kills: readonly KillAt[],
): Promise<RoundResult> {
  const folder = join(dataFolder, 'notebook');
  putNotebook(notebook, folder);
  const ledger = createLedger(notebook.holds);
  let rounds = 0;
  for (const killAt of kills) {
    await write({ dataFolder, known: notebook.someNoteIds, told: ledger, killAt });
    rounds += 1;
    const found = await lookFor(ledger, folder);
    if (found.lost > 0 || found.problem !== null)
      return { rounds, acknowledged: ledger.acknowledged(), ...found };
  }
  return { rounds, acknowledged: ledger.acknowledged(), lost: 0, problem: null };
}

/** What of a ledger is not in a notebook. The notebook is opened by this process, which cleans up behind who was killed. */
export async function lookFor(
  ledger: Ledger,
  folder: string,
): Promise<Pick<RoundResult, 'lost' | 'problem'>> {
  const notebook = await openNotebook(folder);
  try {
    const missing = ledger.missingIn(notebook);
    const { damaged, readOnly } = notebook.report();
    const [first] = damaged;
    if (missing.length > 0) return { lost: missing.length, problem: `not there: ${missing.slice(0, 3)}` };
    if (readOnly !== null) return { lost: 0, problem: `${readOnly.kind}: ${readOnly.details}` };
    return { lost: 0, problem: first === undefined ? null : `${first.file}: ${first.reason}` };
  } finally {
    await notebook.close();
  }
}
