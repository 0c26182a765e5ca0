import { expect, test } from 'vitest';
import { selectNotesFor } from '#shared/exchange/notes/selection.ts';
import type { Note } from '#shared/models/note.ts';
import { everyNote, toSelection } from './chosen-notes.ts';

const note = (change: Partial<Note>): Note => ({
  id: '00000000-0000-4000-8000-000000000001',
  body: '',
  tags: [],
  colour: 'yellow',
  targets: [],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  trashedAt: null,
  ...change,
});

test('days are the person’s own, from the first moment of the one to the last of the other', () => {
  const at = (hours: number, minutes: number) =>
    note({ updatedAt: new Date(2026, 2, 29, hours, minutes).toISOString() });
  const notes = [at(-1, 59), at(0, 0), at(23, 59), at(24, 0)];
  const selection = toSelection({ ...everyNote, from: '2026-03-29', to: '2026-03-29' }, null);
  expect(selectNotesFor(notes, selection)).toEqual([notes[1], notes[2]]);
});

test('a tag means those below it, an article its notes, and the trash comes only when asked for', () => {
  const river = note({ tags: ['border/river'] });
  const borders = note({ tags: ['borders'] });
  const trashed = note({ tags: ['border'], trashedAt: '2026-01-02T00:00:00Z' });
  const on = note({
    targets: [{ kind: 'section', articleId: 'a-b', articleTitle: 'A–B', sectionId: 's', title: 'S' }],
  });
  const all = [river, borders, trashed, on];
  const select = (change: object) => selectNotesFor(all, toSelection({ ...everyNote, ...change }, 'a-b'));
  expect(select({ tag: 'border' })).toEqual([river]);
  expect(select({ tag: 'border', withTrash: true })).toEqual([river, trashed]);
  expect(select({ onlyArticle: true })).toEqual([on]);
});
