import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { putNote, selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import type { RoundResult } from './kill-round.ts';

/** Why a small disk cannot be made here, or null when it can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'small disks are made with Linux’s tmpfs';
  return process.getuid?.() === 0 ? null : 'making one needs root';
}

/** Writes to a disk of 1 MiB until it is full: every note that was acknowledged must be there afterwards. */
export async function fullDiskRound(folder: string): Promise<RoundResult> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  try {
    const acknowledged: string[] = [];
    const writer = await openNotebook(folder);
    let refused = 0;
    while (refused < 5) {
      const id = randomUUID();
      const now = new Date().toISOString();
      try {
        await writer.change((database) =>
          putNote(database, {
            id,
            body: 'x'.repeat(20_000),
            tags: [],
            colour: 'grey',
            targets: [],
            createdAt: now,
            updatedAt: now,
            trashedAt: null,
          }),
        );
        acknowledged.push(id);
      } catch {
        refused += 1;
      }
    }
    await writer.close();
    const notebook = await openNotebook(folder);
    const present = new Set(notebook.read(selectNotes).map(({ id }) => id));
    const [damaged] = notebook.report().damaged;
    await notebook.close();
    return {
      rounds: 1,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((id) => !present.has(id)).length,
      problem: damaged?.reason ?? null,
    };
  } finally {
    execFileSync('umount', [folder]);
  }
}
