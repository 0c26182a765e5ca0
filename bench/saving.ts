import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { putNote } from '#main/notebook/note-rows.ts';
import { type Notebook, openNotebook } from '#main/notebook/notebook.ts';
import { createNotesHandlers } from '#main/services/notes/notes-handlers.ts';
import type { NoteDraft } from '#shared/models/note.ts';
import type { Figure } from './figure.ts';

const notes = 10_000;
const rounds = 41;

/** Milliseconds from asking for a note to be saved until it is on disk, in a large notebook, and of listing all of it. */
export async function measureSaving(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-bench-'));
  const notebook = await openNotebook(folder);
  try {
    await fill(notebook);
    const handlers = createNotesHandlers({ notebook, folder, onChange: () => {} });
    const saves: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      saves.push(await timed(() => handlers['notes.save'](draft(round))));
    }
    const lists: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      lists.push(await timed(async () => JSON.stringify(await handlers['notes.list']({}))));
    }
    const whole = new Uint8Array(notes * 1000);
    const wholes: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      whole[round] = 1;
      wholes.push(await timed(() => writeFileDurably(join(folder, 'peer'), whole)));
    }
    return [
      figure(`one note saved to disk in a notebook of ${notes}, median`, median(saves), 100),
      figure(
        `one note saved to disk in a notebook of ${notes}, slowest of ${rounds}`,
        Math.max(...saves),
        null,
      ),
      figure('a file of that size written whole to disk, median', median(wholes), null),
      figure(`a list of ${notes} notes, as the window gets it`, median(lists), 1000),
    ];
  } finally {
    await notebook.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(notebook: Notebook): Promise<void> {
  const moment = '2026-01-01T10:00:00Z';
  return notebook.change((database) => {
    for (let number = 0; number < notes; number += 1) {
      putNote(database, { ...draft(number), createdAt: moment, updatedAt: moment, trashedAt: null });
    }
  });
}

/** A note of about fifty words on a quotation. */
function draft(number: number): NoteDraft {
  const exact = `the Chamizal dispute, ${number}`;
  const anchor = {
    exact,
    prefix: 'settled in 1964 by a treaty of b',
    suffix: ', which the river had begun when',
    start: number,
    end: number + exact.length,
    sectionId: 'boundary-issues-and-the-border-region',
  };
  return {
    id: randomUUID(),
    body: `${number}. A river that moves takes a border with it, or leaves it behind. `.repeat(4),
    tags: ['border', 'treaties/1964'],
    colour: 'yellow',
    targets: [
      {
        kind: 'words',
        articleId: 'mexico-united-states-relations',
        articleTitle: 'Mexico–United States relations',
        anchor,
      },
    ],
  };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]) =>
  values.toSorted((first, second) => first - second)[values.length >> 1] ?? 0;

const figure = (name: string, value: number, limit: number | null): Figure => ({
  name,
  value,
  unit: 'ms',
  limit,
});
