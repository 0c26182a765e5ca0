import { expect, test } from 'vitest';
import { iberia, iberianCountries } from '#renderer/testing/iberia.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import { createWikiIndex } from './resolve-wiki-link.ts';

const section = (id: string, title: string) => ({
  id,
  level: 2,
  title,
  path: [title],
  parentId: null,
  start: 0,
  end: 0,
  heading: null,
  blocks: [],
});
const source = { format: 'plain', fileName: '', text: '', codePoints: 0, sha256: '' };
const edition: Edition = {
  article: {
    id: 'a-b-relations',
    title: 'A–B relations',
    language: 'en',
    sides: [],
    source,
    sections: [section('lead', ''), section('history', 'History'), section('history-2', 'History')],
  },
  border: null,
  missions: [],
  mentions: [],
  events: [],
  checks: [],
  warnings: [],
};
const note = (id: string, body: string, trashedAt: string | null = null): Note => ({
  id,
  body,
  tags: [],
  colour: 'yellow',
  targets: [],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  trashedAt,
});
const notes = [note('one', 'Río Bravo'), note('two', 'Gone', '2026-01-02T00:00:00Z')];
const packs = [
  { id: 'a-b-relations', title: 'A–B relations', problem: null },
  { id: 'c-d-relations', title: 'C–D relations', problem: null },
  { id: 'damaged', title: 'damaged.lindero', problem: { code: 'pack.damaged', message: '' } },
];
const { resolve, destinations } = createWikiIndex({ edition, notes, packs, countries: [], language: 'en' });

test('a link leads by id, by link and by name, as people type it; of one name the first is meant', () => {
  expect(resolve('one', [])).toMatchObject({ kind: 'note', name: 'Río Bravo' });
  expect(resolve('rio bravo', [])).toMatchObject({ kind: 'note', name: 'Río Bravo' });
  expect(resolve('history', [])).toMatchObject({
    link: expect.stringMatching(/^lindero:\/\/article\/a-b-relations\/section\/history(\?as=[0-9a-f]{16})?$/),
  });
  expect(resolve('lindero://article/other/section/x', [])).toMatchObject({ kind: 'link' });
  expect(resolve('C–D relations', [])).toMatchObject({ link: 'lindero://article/c-d-relations' });
});

test('what is in the trash, hostile or not there leads nowhere and is not offered', () => {
  for (const target of ['two', 'Gone', 'javascript:alert(1)', 'Nothing of the kind', '']) {
    expect(resolve(target, []), target).toBeNull();
  }
  expect(destinations().map(({ name }) => name)).toEqual([
    'Río Bravo',
    'A–B relations',
    'History',
    'History',
    'C–D relations',
  ]);
});

test('a name is that of the article that the note is about, whichever is open; “Article#Name” says in which', () => {
  const there = 'lindero://article/c-d-relations/title/History';
  expect(resolve('History', ['c-d-relations'])).toMatchObject({ link: there, name: 'History' });
  expect(resolve('C–D relations#History', [])).toMatchObject({ link: there, name: 'History' });
  expect(resolve('History', ['c-d-relations', 'a-b-relations'])).toMatchObject({ kind: 'section' });
  expect(resolve('A–B relations#History', ['c-d-relations'])).toMatchObject({ kind: 'section' });
  expect(resolve('Río Bravo', ['c-d-relations'])).toMatchObject({ kind: 'note' });
  expect(resolve('Nowhere#History', [])).toBeNull();
});

test('a note is reached by an address from whichever article, and one that is gone by none', () => {
  expect(resolve('lindero://article/c-d-relations/note/one', [])).toMatchObject({ kind: 'note' });
  expect(resolve('lindero://article/a-b-relations/note/two', [])).toBeNull();
});

test('what is called otherwise in another language, or by its first line, is no title to be written', () => {
  const { destinations: all } = createWikiIndex({
    edition: iberia,
    notes,
    packs,
    countries: iberianCountries,
    language: 'es',
  });
  const kinds = (isLasting: boolean) =>
    new Set(
      all()
        .filter((one) => one.isLasting === isLasting)
        .map(({ kind }) => kind),
    );
  expect(kinds(true)).toEqual(new Set(['article', 'section', 'place', 'event']));
  expect(kinds(false)).toEqual(new Set(['note', 'mission']));
});
