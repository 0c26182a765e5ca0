import { expect, test } from 'vitest';
import type { PackSummary } from '#shared/models/library.ts';
import { findPacks } from './find-packs.ts';

function pack(title: string, change: Partial<PackSummary> = {}): PackSummary {
  const sides = title.replace(' relations', '').split('–');
  return {
    id: title.toLowerCase().replace(/\W+/g, '-'),
    title,
    sides: sides.map((name) => ({ iso2: null, name })),
    language: 'en',
    missionCount: 1,
    reviewCount: 0,
    sectionCount: 1,
    warningCount: 0,
    importedAt: null,
    builtIn: false,
    problem: null,
    ...change,
  };
}

const packs = [
  pack('Peru–Türkiye relations', { importedAt: '2026-01-01T00:00:00.000Z', missionCount: 5 }),
  pack('Chad–Peru relations', { importedAt: '2026-02-01T00:00:00.000Z' }),
  pack('Mexico–United States relations', { missionCount: 72, builtIn: true }),
];
const titles = (query: string, sort: 'title' | 'date' | 'missions' = 'title') =>
  findPacks(packs, query, sort, 'en').map(({ title }) => title.replace(' relations', ''));

test('every word of the query must be in the title, accents and case aside', () => {
  expect(titles('')).toEqual(['Chad–Peru', 'Mexico–United States', 'Peru–Türkiye']);
  expect(titles('peru')).toEqual(['Chad–Peru', 'Peru–Türkiye']);
  expect(titles(' TURKIYE peru ')).toEqual(['Peru–Türkiye']);
  expect(titles('peru mexico')).toEqual([]);
});

test('the newest import comes first, and what was never imported last', () => {
  expect(titles('', 'date')).toEqual(['Chad–Peru', 'Peru–Türkiye', 'Mexico–United States']);
});

test('the most missions come first, and ties are in order of title', () => {
  expect(titles('', 'missions')).toEqual(['Mexico–United States', 'Peru–Türkiye', 'Chad–Peru']);
});
