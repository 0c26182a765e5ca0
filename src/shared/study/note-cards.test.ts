import { expect, test } from 'vitest';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { noteCards } from './note-cards.ts';

const inArticle = { articleId: 'chile-peru', articleTitle: 'Chile–Peru relations' };
const words: KeptSubject = {
  kind: 'words',
  ...inArticle,
  anchor: {
    exact: 'the Treaty of Lima',
    prefix: 'settled in 1929 by ',
    suffix: ', which left Arica',
    start: 20,
    end: 38,
    sectionId: 'history',
  },
};

const note = (change: Partial<Note>): Note => ({
  id: '9d7c0a0e-6a3c-4a7e-9f1e-0d5a6d8c2b11',
  body: '',
  tags: [],
  colour: 'yellow',
  targets: [],
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
  trashedAt: null,
  ...change,
});

const card = (change: Partial<Note>) => noteCards([note(change)], () => 'History')[0];

test('a highlight asks for the words that were marked, in their section', () => {
  expect(card({ targets: [words] })).toMatchObject({
    id: 'note:9d7c0a0e-6a3c-4a7e-9f1e-0d5a6d8c2b11',
    heading: ['Chile–Peru relations', 'History'],
    question: { kind: 'gap', before: 'settled in 1929 by ', after: ', which left Arica' },
    quote: 'the Treaty of Lima',
    body: '',
  });
});

test('a note on a mission, a date or a time asks for what was written about it', () => {
  const targets: readonly KeptSubject[] = [
    { kind: 'mission', ...inArticle, missionId: 'cl-pe-consulate-tacna', name: 'Consulate of Chile, Tacna' },
    { kind: 'event', ...inArticle, eventId: 'e1', edtf: '1929-06-03', text: 'June 3, 1929' },
    { kind: 'figure', ...inArticle, tableId: 't', row: 'Population', column: 'Peru' },
  ];
  const names = targets.map((target) => card({ targets: [target], body: 'Remember.' })?.question);
  expect(names).toEqual([
    { kind: 'name', name: 'Consulate of Chile, Tacna' },
    { kind: 'name', name: 'June 3, 1929' },
    { kind: 'name', name: 'Population, Peru' },
  ]);
  const period: KeptSubject = { kind: 'period', first: '1879-04-05', last: '1883-10-20' };
  expect(card({ targets: [period], body: 'The War of the Pacific' })).toMatchObject({
    question: { kind: 'period', first: '1879-04-05', last: '1883-10-20' },
    body: 'The War of the Pacific',
  });
});

test('a note on nothing asks by its first line', () => {
  expect(card({ body: '## Who signed?\n\nFigueroa and Rada.' })).toMatchObject({
    heading: [],
    question: { kind: 'name', name: 'Who signed?' },
    body: 'Figueroa and Rada.',
  });
});

test('what would be a question without an answer, and what is in the trash, makes no card', () => {
  expect(card({ body: 'One line only' })).toBeUndefined();
  const place: KeptSubject = { kind: 'place', ...inArticle, placeId: 'geonames:1', name: 'Arica' };
  expect(card({ targets: [place] })).toBeUndefined();
  expect(card({ targets: [words], trashedAt: '2026-01-02T10:00:00Z' })).toBeUndefined();
});
