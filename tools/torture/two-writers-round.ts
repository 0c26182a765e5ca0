import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lookFor, type RoundResult } from './kill-round.ts';
import { createLedger } from './ledger.ts';
import { type PreparedNotebook, putNotebook } from './prepared-notebook.ts';
import { type CoreProcess, startCore } from './writers/core.ts';

export type TwoWriters = {
  /** Without it, both believe to be the only one. */
  readonly hasLock: boolean;
  /** The program that the second one runs in. */
  readonly otherNode: string;
  /** How the second one comes to the folder. */
  readonly otherPath: (folder: string) => string;
};

/**
 * Two processes write one notebook. With the lock, the second writes nothing
 * until the first is killed, and then goes on from there; without it, both write,
 * and what one acknowledged is never written over by the other.
 */
export async function twoWritersRound(
  dataFolder: string,
  notebook: PreparedNotebook,
  { hasLock, otherNode, otherPath }: TwoWriters,
): Promise<RoundResult> {
  const folder = join(dataFolder, 'notebook');
  putNotebook(notebook, folder);
  // Each has notes of its own; what was there before is nobody's, and stays.
  const first = createLedger(notebook.holds);
  const second = createLedger(new Map());
  const options = { known: [], isAlone: false, hasLock };
  const one = await startCore({ ...options, folder }, first);
  await one.opened;
  const other = await startCore({ ...options, folder: otherPath(folder) }, second, otherNode);
  try {
    await other.opened;
    await until(other, () => first.acknowledged() > 3 && second.refused().length + second.acknowledged() > 3);
    // What it says from here on it may have done after the first was killed.
    const early = hasLock ? second.acknowledged() : 0;
    await one.kill();
    const before = second.acknowledged();
    await until(other, () => second.acknowledged() > before + 2);
    await wait(Math.random() * 100);
    await other.kill();
    const found = [await lookFor(first, folder), await lookFor(second, folder)];
    const together = early > 0 ? `two wrote at once (${early} changes)` : null;
    return {
      rounds: 2,
      acknowledged: first.acknowledged() + second.acknowledged(),
      lost: found.reduce((sum, { lost }) => sum + lost, 0),
      problem: found.map(({ problem }) => problem).find((problem) => problem !== null) ?? together,
    };
  } finally {
    await one.kill().catch(() => {});
    await other.kill().catch(() => {});
  }
}

/** Waits for what a process does. It is not waited for for ever: a process that gets no further is a finding. */
async function until(process: CoreProcess, isSo: () => boolean): Promise<void> {
  const patience = AbortSignal.timeout(120_000);
  while (!isSo()) {
    if (patience.aborted) throw new Error('A writer got no further.');
    await Promise.race([wait(5), process.stopped]);
  }
}
