import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putNote } from '#main/notebook/note-rows.ts';
import { type Notebook, openNotebook } from '#main/notebook/notebook.ts';
import { noteSaveSchema } from '#shared/contract/note-schema.ts';
import type { Note, NoteDraft } from '#shared/models/note.ts';
import { stampOf } from '#shared/notes/note-draft.ts';
import { createNotesHandlers } from './notes-handlers.ts';
import { openNotes } from './open-notes.ts';

let folder: string;
let notebook: Notebook;
let changes = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-notes-'));
  notebook = await openNotebook(folder);
  changes = 0;
});
afterEach(async () => {
  await notebook.close();
  rmSync(folder, { recursive: true, force: true });
});

const handlers = () => createNotesHandlers({ notebook, folder, onChange: () => (changes += 1) });
const draft = (change: Partial<NoteDraft> = {}): NoteDraft => ({
  id: randomUUID(),
  body: 'Chamizal',
  tags: ['border'],
  colour: 'yellow',
  targets: [],
  ...change,
});

test('a note is saved, changed, put into the trash, taken back, and only from there removed for good', async () => {
  const notes = handlers();
  const first = await notes['notes.save'](draft());
  const second = await notes['notes.save']({ ...draft({ id: first.id }), body: 'Chamizal, 1964' });
  expect(second.createdAt).toBe(first.createdAt);
  await expect(notes['notes.delete']({ id: first.id })).rejects.toMatchObject({ code: 'notes.not-in-trash' });
  expect((await notes['notes.trash']({ id: first.id, trashed: true })).trashedAt).not.toBeNull();
  expect((await notes['notes.trash']({ id: first.id, trashed: false })).body).toBe('Chamizal, 1964');
  await notes['notes.trash']({ id: first.id, trashed: true });
  await notes['notes.delete']({ id: first.id });
  expect(await notes['notes.list']({})).toEqual([]);
  expect(changes).toBe(6);
  await expect(notes['notes.trash']({ id: first.id, trashed: true })).rejects.toMatchObject({
    code: 'notes.no-such-note',
  });
});

test('a megabyte of text is kept, and more is refused with a sentence for who wrote it', async () => {
  const long = 'x'.repeat(1_000_000);
  expect((await handlers()['notes.save'](draft({ body: long }))).body).toHaveLength(1_000_000);
  const longer = draft({ body: `${long}y` });
  expect(noteSaveSchema.safeParse(longer).success).toBe(true);
  expect(() => handlers()['notes.save'](longer)).toThrow(expect.objectContaining({ code: 'notes.too-long' }));
});

test('tags may hold a slash and any script, but no line breaks', () => {
  const ok = (tag: string) => noteSaveSchema.safeParse(draft({ tags: [tag] })).success;
  expect(['a/b', 'граница', '国境', 'e\u0301tude'].every(ok)).toBe(true);
  expect(['', ' ', 'a\nb', 'a\u2028b', 'a\u0000'].some(ok)).toBe(false);
});

test('twenty thousand notes are listed whole, and one more is saved among them', async () => {
  const moment = '2026-01-01T10:00:00.000Z';
  await notebook.change((database) => {
    for (let number = 0; number < 20_000; number += 1) {
      putNote(database, { ...draft(), createdAt: moment, updatedAt: moment, trashedAt: null });
    }
  });
  const { id } = await handlers()['notes.save'](draft());
  const all = await handlers()['notes.list']({});
  expect(all).toHaveLength(20_001);
  expect(all.at(-1)?.id).toBe(id);
}, 60_000);

test('the states to choose from say how many notes they have, and which of them cannot be chosen', async () => {
  const notes = handlers();
  await notes['notes.save'](draft());
  const { id } = await notes['notes.save'](draft());
  await notes['notes.trash']({ id, trashed: true });
  const [present, before, first] = await notes['notebook.generations']({});
  expect([present, before, first].map((state) => state?.notes)).toEqual([1, 2, 1]);
  expect(present?.bytes).toBeGreaterThan(1000);
  writeFileSync(join(folder, first?.file ?? ''), 'damaged');
  const anew = await handlers()['notebook.generations']({});
  expect(anew.map((state) => state.notes)).toEqual([1, 2, null]);
  const report = await notes['notebook.restore']({ file: before?.file ?? '' });
  expect(report).toMatchObject({ readOnly: null, damaged: [], folder });
  expect(await notes['notes.list']({})).toMatchObject([{ trashedAt: null }, { trashedAt: null }]);
});

test('a notebook that cannot be opened says why to every question, and the atlas opens', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const { handlers: failing, close } = await openNotes(file, () => {});
  for (const channel of ['notes.list', 'notebook.report', 'notebook.generations'] as const) {
    expect(() => failing[channel]({})).toThrow(expect.objectContaining({ code: 'notebook.not-readable' }));
  }
  await close();
});

const withText = ({ id, body, tags, colour, targets }: Note, text: string): NoteDraft => ({
  id,
  body: `${body}${text}`,
  tags,
  colour,
  targets,
});

test('of two windows that write one note, the second is refused, and what it then writes over stays in the history', async () => {
  const notes = handlers();
  const opened = await notes['notes.save']({ ...draft(), basedOn: null });
  const theirs = await notes['notes.save']({ ...withText(opened, ' theirs'), basedOn: stampOf(opened) });
  const mine = withText(opened, ' mine');
  await expect(notes['notes.save']({ ...mine, basedOn: stampOf(opened) })).rejects.toMatchObject({
    code: 'notes.changed-elsewhere',
  });
  expect(await notes['notes.list']({})).toEqual([theirs]);
  await notes['notes.save']({ ...mine, basedOn: stampOf(theirs), keepBefore: true });
  expect((await notes['notes.history']({ id: opened.id })).map(({ note }) => note)).toEqual([theirs]);
});

test('who has read no state replaces what is there, and that is in the history, however short it stood', async () => {
  const notes = handlers();
  const first = await notes['notes.save'](draft());
  await notes['notes.save'](withText(first, '.'));
  expect((await notes['notes.history']({ id: first.id })).map(({ note }) => note)).toEqual([first]);
});

test('a save whose answer was lost on the way succeeds when it is sent again, and changes nothing', async () => {
  const notes = handlers();
  const asked = { ...draft(), basedOn: null };
  const saved = await notes['notes.save'](asked);
  expect(await notes['notes.save'](asked)).toEqual(saved);
  expect(await notes['notes.history']({ id: saved.id })).toEqual([]);
});

test('what was trashed or deleted elsewhere meanwhile is not brought back without a word', async () => {
  const notes = handlers();
  const opened = await notes['notes.save'](draft());
  const mine = { ...withText(opened, ' mine'), basedOn: stampOf(opened) };
  const overtaken = { code: 'notes.changed-elsewhere' };
  const trashed = await notes['notes.trash']({ id: opened.id, trashed: true });
  await expect(notes['notes.save'](mine)).rejects.toMatchObject(overtaken);
  // Deleted is what was seen in the trash, and not what was written since.
  await notes['notes.save']({ ...mine, basedOn: stampOf(trashed) });
  await notes['notes.trash']({ id: opened.id, trashed: true });
  const deletion = { id: opened.id, basedOn: stampOf(trashed) };
  await expect(notes['notes.delete'](deletion)).rejects.toMatchObject(overtaken);
  await notes['notes.delete']({ id: opened.id });
  await expect(notes['notes.save'](mine)).rejects.toMatchObject(overtaken);
  expect(await notes['notes.list']({})).toEqual([]);
});

test('no two states of a note have the same moment, also in one millisecond and when the clock is set back', async () => {
  let clock = 1_800_000_000_000;
  const notes = createNotesHandlers({ notebook, folder, onChange: () => {}, now: () => new Date(clock) });
  let note = await notes['notes.save'](draft());
  for (const step of [0, -3_600_000, 0, 1]) {
    clock += step;
    const next = await notes['notes.save']({ ...withText(note, 'x'), basedOn: stampOf(note) });
    expect(next.updatedAt > note.updatedAt).toBe(true);
    note = next;
  }
});

test('after a state of the far future the next ones are of today, and what two windows write is told apart', async () => {
  let clock = Date.parse('9999-12-31T23:59:59.999Z');
  const notes = createNotesHandlers({ notebook, folder, onChange: () => {}, now: () => new Date(clock) });
  const far = await notes['notes.save'](draft());
  clock = Date.parse('2026-12-01T10:00:00Z');
  const next = await notes['notes.save']({ ...withText(far, 'of the one window'), basedOn: stampOf(far) });
  expect(next.updatedAt).toBe('2026-12-01T10:00:00.000Z');
  await expect(
    notes['notes.save']({ ...withText(far, 'of the other'), basedOn: stampOf(far) }),
  ).rejects.toMatchObject({ code: 'notes.changed-elsewhere' });
  clock += 31_536_000_000;
  await notes['notes.save']({ ...withText(next, 'a year later'), basedOn: stampOf(next) });
  const bodies = (await notes['notes.history']({ id: far.id })).map(({ note }) => note.body);
  expect(bodies).toContainEqual(expect.stringContaining('of the one window'));
});
