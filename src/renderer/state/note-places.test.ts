import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';
import { subjectKey } from '#shared/subjects/subject-key.ts';
import { placeNotes } from './note-places.ts';

const fileName = 'mexico-united-states-relations.txt';
const source = readFileSync(`resources/articles/${fileName}`, 'utf8');

function editionOf(text: string, file = '0'): Edition {
  const { article } = parseArticle({
    text,
    fileName,
    format: 'plain',
    sha256: file.repeat(64),
    language: null,
  });
  return { article, border: null, missions: [], mentions: [], events: [], checks: [], warnings: [] };
}

const before = editionOf(source);
const words = (text: string): KeptSubject => {
  const at = Array.from(source.slice(0, source.indexOf(text))).length;
  const target = keepWords(before, at, at + Array.from(text).length);
  if (target === null) throw new Error(`The article does not say ${text}.`);
  return target;
};
const note = (id: string, ...targets: readonly KeptSubject[]): Note => ({
  id,
  body: '',
  tags: [],
  colour: 'yellow',
  targets,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  trashedAt: null,
});

const notes = [
  note('late', words('Chamizal')),
  note('early', words('share a maritime and land border')),
  note('both', words('Gadsden Purchase'), keepSection(before.article, 'sports')),
  note('gone', {
    kind: 'event',
    articleId: before.article.id,
    articleTitle: before.article.title,
    eventId: 'nowhere',
    edtf: '1900',
    text: '1900',
  }),
];

test('notes stand in reading order, count for their sections, and a note without its thing is to be checked', () => {
  const { words: found, on, toCheck } = placeNotes(before, notes, null);
  expect(found.map(({ note: { id }, found: { state } }) => [id, state])).toEqual([
    ['early', 'exact'],
    ['both', 'exact'],
    ['late', 'exact'],
  ]);
  const inSection = (id: string) =>
    on.get(subjectKey({ kind: 'section', id }, before.article.id) ?? '')?.map((one) => one.id);
  expect(inSection('lead')).toEqual(['early', 'both']);
  expect(inSection('sports')).toEqual(['both']);
  expect([...toCheck]).toEqual([['gone', 'missing']]);
});

test('in another edition changed words are to be checked and lost ones stand nowhere, but no note is left out', () => {
  const after = editionOf(
    source
      .replace('share a maritime and land border', 'share a long maritime and a land border')
      .replaceAll('Gadsden Purchase', ''),
  );
  const { words: found, toCheck, start } = placeNotes(after, notes, '2026-01-02T00:00:00Z');
  expect(found).toHaveLength(3);
  expect(toCheck.get('early')).toBe('changed');
  expect(['changed', 'orphan']).toContain(toCheck.get('both'));
  expect(toCheck.has('late')).toBe(false);
  expect(start.has('late')).toBe(true);
});

test('what is in the trash or of another article is not placed', () => {
  const [first = note('none')] = notes;
  const elsewhere = { ...keepSection(before.article, 'lead'), articleId: 'another' };
  const { words: found, toCheck } = placeNotes(
    before,
    [{ ...first, trashedAt: '2026-01-02T00:00:00Z' }, note('other', elsewhere)],
    null,
  );
  expect(found).toEqual([]);
  expect([...toCheck]).toEqual([]);
});

test('of words that stand twice, a note of this edition is on its own; one of an earlier edition is to be checked', () => {
  const paragraph = 'The ministers met in the capital and spoke of water, of trade and of the border.';
  const twice = editionOf(`= A–B relations =\n\n${paragraph}\n\n${paragraph}\n\nThe end.\n`);
  const at = twice.article.source.text.indexOf('capital');
  const target = keepWords(twice, at, at + 'capital'.length);
  if (target === null) throw new Error('There are words.');
  const states = (importedAt: string | null) =>
    placeNotes(twice, [note('twin', target)], importedAt).words.map(({ found }) => found.state);
  expect(states(null)).toEqual(['exact']);
  expect(states('2025-12-31T00:00:00Z')).toEqual(['exact']);
  expect(states('2026-01-02T00:00:00Z')).toEqual(['changed']);
  expect([...placeNotes(twice, [note('twin', target)], '2026-01-02T00:00:00Z').toCheck.values()]).toEqual([
    'unsure',
  ]);
});

test('a thing counts where it is found: one that is doubtful is to be checked, and marks nothing until then', () => {
  const trade = editionOf(
    '= A–B relations =\n\n== A ==\n\n=== Trade ===\n\nOil.\n\n== B ==\n\n=== Trade ===\n\nWine.\n',
  );
  const target = keepSection(trade.article, 'trade-2');
  const { path, begins, edition, ...ofBefore } = target;
  const later = editionOf(
    '= A–B relations =\n\n== A ==\n\n=== Trade ===\n\nOil.\n\n== C ==\n\n=== Trade ===\n\nCars.\n\n== B ==\n\n=== Trade ===\n\nWine.\n',
    '1',
  );
  const importedAt = '2026-01-02T00:00:00Z';
  const places = placeNotes(later, [note('described', target), note('of before', ofBefore)], importedAt);
  const key = (sectionId: string) => subjectKey({ kind: 'section', id: sectionId }, later.article.id) ?? '';
  expect([...places.on].map(([on, notes]) => [on, notes.map(({ id }) => id)])).toEqual([
    [key('trade-3'), ['described']],
  ]);
  expect([...places.toCheck]).toEqual([['of before', 'doubtful']]);
  const own = placeNotes(trade, [note('of before', ofBefore)], null);
  expect([...own.on.keys()]).toEqual([key('trade-2')]);
  expect(own.toCheck.size).toBe(0);
});
