import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putNote } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { stateIn } from './ledger.ts';

/** A notebook to begin a round with. */
export type PreparedNotebook = {
  readonly folder: string;
  /** What is in it: see the ledger. */
  readonly holds: ReadonlyMap<string, string>;
  /** Some of its notes, from all over it: as many as a command line holds. */
  readonly someNoteIds: readonly string[];
};

const prepared = new Map<number, Promise<PreparedNotebook>>();
let shelf: string | null = null;

/** A notebook of about so many kilobytes, made once a run. */
export function preparedNotebook(kilobytes: number): Promise<PreparedNotebook> {
  const known = prepared.get(kilobytes) ?? prepare(kilobytes);
  prepared.set(kilobytes, known);
  return known;
}

async function prepare(kilobytes: number): Promise<PreparedNotebook> {
  shelf ??= mkdtempSync(join(tmpdir(), 'lindero-torture-shelf-'));
  const folder = join(shelf, String(kilobytes));
  const notebook = await openNotebook(folder);
  const moment = '2026-01-01T10:00:00Z';
  const noteIds = Array.from({ length: Math.ceil(kilobytes / 3.2) }, (_, number) => idOf(number));
  await notebook.change((database) => {
    for (const [number, id] of noteIds.entries()) {
      const body = `${number} ${'settled in 1964 by a treaty '.repeat(107)}`;
      putNote(database, {
        ...{ id, body, tags: ['torture'], colour: 'rose', targets: [] },
        ...{ createdAt: moment, updatedAt: moment, trashedAt: null },
      });
    }
  });
  const holds = stateIn(notebook);
  await notebook.close();
  const step = Math.ceil(noteIds.length / 300);
  return { folder, holds, someNoteIds: noteIds.filter((_, number) => number % step === 0) };
}

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Puts a prepared notebook where a program will look for it. No file of one is ever written again, so that a second name of it will do. */
export function putNotebook({ folder }: PreparedNotebook, place: string): void {
  mkdirSync(place, { recursive: true });
  for (const file of readdirSync(folder)) {
    try {
      linkSync(join(folder, file), join(place, file));
    } catch {
      cpSync(join(folder, file), join(place, file), { recursive: true });
    }
  }
}

export function removePreparedNotebooks(): void {
  if (shelf !== null) rmSync(shelf, { recursive: true, force: true });
  shelf = null;
  prepared.clear();
}
