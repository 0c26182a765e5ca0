import { expect, test } from 'vitest';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { everyNote, filterNotes, isNarrowed, type NoteFilter, tagsInUse } from './note-filter.ts';

let made = 0;
const note = (change: Partial<Note>): Note => {
  made += 1;
  const moment = `2026-01-01T00:00:${String(made % 60).padStart(2, '0')}Z`;
  return {
    id: `note-${made}`,
    body: '',
    tags: [],
    colour: 'yellow',
    targets: [],
    createdAt: moment,
    updatedAt: moment,
    trashedAt: null,
    ...change,
  };
};
const section = (articleId: string, sectionId: string): KeptSubject => ({
  kind: 'section',
  articleId,
  articleTitle: articleId,
  sectionId,
  title: 'Música y límites',
});

const notes = [
  note({ body: 'The Chamizal treaty', tags: ['law/treaties'], targets: [section('here', 'history')] }),
  note({ body: 'Elsewhere', tags: ['law'], colour: 'blue', targets: [section('there', 'history')] }),
  note({ body: 'Of no article', tags: ['lawn'] }),
  note({ body: 'Gone', tags: ['law'], trashedAt: '2026-01-02T00:00:00Z' }),
];
const shown = (change: Partial<NoteFilter>) =>
  filterNotes(
    notes,
    { ...everyNote, ...change },
    {
      articleId: 'here',
      toCheck: new Set([notes[0]?.id ?? '']),
      on: new Map([['thing', notes.slice(1, 2)]]),
    },
  ).map(({ body }) => body);

test('the notes of the open article are shown with those of none; the trash never is', () => {
  expect(shown({})).toEqual(['The Chamizal treaty', 'Of no article']);
  expect(shown({ everywhere: true })).toHaveLength(3);
});

test('every word is looked for in the text, the tags and what a note is about, without accents', () => {
  expect(shown({ words: 'CHAMI trea' })).toEqual(['The Chamizal treaty']);
  expect(shown({ words: 'musica limites' })).toEqual(['The Chamizal treaty']);
  expect(shown({ words: 'lawn' })).toEqual(['Of no article']);
  expect(shown({ words: 'chamizal nowhere' })).toEqual([]);
});

test('a tag shows the tags within it, and no other that begins like it', () => {
  expect(shown({ tag: 'law', everywhere: true })).toEqual(['The Chamizal treaty', 'Elsewhere']);
  expect(tagsInUse(notes)).toEqual([
    { tag: 'law', count: 2 },
    { tag: 'law/treaties', count: 1 },
    { tag: 'lawn', count: 1 },
  ]);
});

test('notes are told by colour, by the thing that they are on, and by whether their words changed', () => {
  expect(shown({ colour: 'blue', everywhere: true })).toEqual(['Elsewhere']);
  expect(shown({ about: { key: 'thing', name: '' } })).toEqual(['Elsewhere']);
  expect(shown({ toCheck: true })).toEqual(['The Chamizal treaty']);
});

test('an empty list says that nothing is like that only when something was asked for', () => {
  expect(isNarrowed({ ...everyNote, words: ' ' })).toBe(false);
  expect(isNarrowed({ ...everyNote, words: 'treaty' })).toBe(true);
  expect(isNarrowed({ ...everyNote, colour: 'blue' })).toBe(true);
  expect(isNarrowed({ ...everyNote, everywhere: true })).toBe(true);
});
