import { randomUUID } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listGenerations } from '#main/notebook/generation-files.ts';
import { putNote, selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import type { RoundResult } from './kill-round.ts';

type Damage = (path: string, random: () => number, other: string) => void;

const damages: readonly Damage[] = [
  (path, random) => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(random() * bytes.length)));
  },
  (path, random) => {
    const bytes = readFileSync(path);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    writeFileSync(path, bytes);
  },
  (path) => writeFileSync(path, ''),
  (path, _random, other) => copyFileSync(other, path),
];

/** Damages the newest file of a notebook at random: the one before must open, with a report. */
export async function damageRound(folder: string, random: () => number): Promise<RoundResult> {
  const writer = await openNotebook(folder);
  const now = new Date().toISOString();
  const ids = [randomUUID(), randomUUID()];
  for (const id of ids) {
    await writer.change((database) =>
      putNote(database, {
        id,
        body: id,
        tags: [],
        colour: 'rose',
        targets: [],
        createdAt: now,
        updatedAt: now,
        trashedAt: null,
      }),
    );
  }
  await writer.close();
  const [newest, older] = listGenerations(folder);
  if (newest === undefined || older === undefined) throw new Error('Two saves made fewer than two files.');
  const damage = damages[Math.floor(random() * damages.length)] ?? damages[0];
  damage?.(join(folder, newest.file), random, join(folder, older.file));

  const notebook = await openNotebook(folder);
  try {
    const present = new Set(notebook.read(selectNotes).map(({ id }) => id));
    const reported = notebook.report().damaged.some(({ file }) => file === newest.file);
    return {
      rounds: 1,
      acknowledged: 1,
      lost: present.has(ids[0] ?? '') ? 0 : 1,
      problem: reported ? null : `${newest.file} was damaged and nobody was told`,
    };
  } finally {
    await notebook.close();
  }
}
