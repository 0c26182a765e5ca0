import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { GenerationSummary } from '#shared/contract/notes-channels.ts';
import { type Effects, noteName, noteState, reviewName, type Told } from './ledger.ts';

/** Asks a core for something, over whichever way; throws what it refuses, with its code. */
export type Ask = (channel: string, request: unknown) => Promise<unknown>;

export type ChangesOptions = {
  readonly ask: Ask;
  readonly told: Told;
  /** Notes that are there and may be written over. */
  readonly known: readonly string[];
  /** Nobody else writes, so that whole states may be gone back to and imports undone. */
  readonly isAlone: boolean;
};

/**
 * How a save is refused because somebody else writes; `not-saved`, too, for who
 * believes to be the only one clears away what another has not finished.
 */
const refusals = ['notebook.in-use', 'notebook.changed-elsewhere', 'notebook.not-saved'];

const pick = <Of>(list: readonly Of[]): Of | undefined => list[Math.floor(Math.random() * list.length)];

/** Up to a few thousand characters, never twice the same. */
const text = (): string => `${randomUUID()} ${'about the border '.repeat(Math.floor(Math.random() * 200))}`;

/** Makes one change after the other, of every kind there is, and tells of each. Answers with a function that makes the next. */
export function createChanges({ ask, told, known, isAlone }: ChangesOptions): () => Promise<void> {
  /** Notes of its own, with the text and whether they are in the trash. */
  const own = new Map<string, { readonly body: string; readonly isTrashed: boolean }>();
  let imported: readonly string[] = [];
  /** What takes back the last change, when it was a save and the one before it was made here, too. */
  let before: Effects | null = null;
  let saves = 0;

  /** Tells of a change, and makes it; false when it was refused because somebody else writes. */
  async function make(effects: Effects, channel: string, request: unknown): Promise<boolean> {
    told.begin(effects);
    try {
      await ask(channel, request);
    } catch (error) {
      const { code = '' } = error as { readonly code?: string };
      if (isAlone || !refusals.includes(code)) throw error;
      told.failed(code);
      saves = 0;
      await ask('notebook.reopen', {});
      await wait(10 + Math.random() * 20);
      return false;
    }
    told.done();
    saves += 1;
    return true;
  }

  const draft = (id: string, body: string) => ({ id, body, tags: ['torture'], colour: 'blue', targets: [] });

  async function write(id: string, isKnown: boolean): Promise<void> {
    const body = text();
    const name = noteName(id);
    const stood = own.get(id);
    const was = stood === undefined ? 'gone' : noteState(stood.body, stood.isTrashed);
    const made = await make({ [name]: noteState(body, false) }, 'notes.save', draft(id, body));
    before = made && !isKnown && saves > 1 ? { [name]: was } : null;
    if (made && !isKnown) own.set(id, { body, isTrashed: false });
  }

  async function trash(id: string, body: string, isTrashed: boolean): Promise<void> {
    before = null;
    const request = { id, trashed: isTrashed };
    const made = await make({ [noteName(id)]: noteState(body, isTrashed) }, 'notes.trash', request);
    if (made) own.set(id, { body, isTrashed });
  }

  async function destroy(id: string): Promise<void> {
    before = null;
    if (await make({ [noteName(id)]: 'gone' }, 'notes.delete', { id })) own.delete(id);
  }

  async function bringIn(): Promise<void> {
    before = null;
    const moment = new Date().toISOString();
    const times = { createdAt: moment, updatedAt: moment, trashedAt: null };
    const notes = Array.from({ length: 1 + Math.floor(Math.random() * 30) }, () => ({
      ...draft(randomUUID(), text()),
      ...times,
    }));
    const file = JSON.stringify({ format: 'lindero-notes', version: 1, notes });
    const files = [{ path: 'notes.json', base64: Buffer.from(file).toString('base64') }];
    const effects = Object.fromEntries(notes.map(({ id, body }) => [noteName(id), noteState(body, false)]));
    const made = await make(effects, 'exchange.import', { files, takeOlder: false });
    imported = made ? notes.map(({ id }) => id) : [];
  }

  async function takeBackImport(): Promise<void> {
    before = null;
    const effects = Object.fromEntries(imported.map((id) => [noteName(id), 'gone']));
    imported = [];
    await make(effects, 'exchange.undoImport', {});
  }

  async function review(): Promise<void> {
    before = null;
    const cardId = `note:${randomUUID()}`;
    await make({ [reviewName(cardId)]: 'there' }, 'study.review', { cardId, grade: 3 });
  }

  async function goBack(effects: Effects): Promise<void> {
    before = null;
    const generations = (await ask('notebook.generations', {})) as readonly GenerationSummary[];
    await make(effects, 'notebook.restore', { file: generations[1]?.file ?? '' });
    // Whether it is there now is not known here: none of its own is touched again.
    own.clear();
    imported = [];
  }

  return async function next() {
    const [id, note] = pick([...own]) ?? [randomUUID(), null];
    const chance = Math.random();
    const other = pick(known);
    if (isAlone && before !== null && chance < 0.15) return goBack(before);
    if (isAlone && imported.length > 0 && chance < 0.3) return takeBackImport();
    if (chance >= 0.3 && chance < 0.36) return bringIn();
    if (chance >= 0.36 && chance < 0.44) return review();
    if (note !== null && chance < 0.54) return trash(id, note.body, !note.isTrashed);
    if (note?.isTrashed === true && chance < 0.6) return destroy(id);
    if (note !== null && chance < 0.7) return write(id, false);
    if (other !== undefined && chance < 0.85) return write(other, true);
    return write(randomUUID(), false);
  };
}
