import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createUniqueNames, slug } from './slug.ts';

test('a slug is what a person would type into a link', () => {
  expect(slug('Mexico–United States relations')).toBe('mexico-united-states-relations');
  expect(slug("Côte d'Ivoire–Türkiye: Ærø & Łódź")).toBe('cote-divoire-turkiye-aero-lodz');
  expect(slug('  2025 tariff threats  ')).toBe('2025-tariff-threats');
});

test('a title in another script still gets a name of its own, the same every time', () => {
  expect(slug('Отношения')).toBe(slug('Отношения'));
  expect(slug('Отношения')).not.toBe(slug('関係'));
});

test('every slug is fit for a file name and a link, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(slug(text)).toMatch(/^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
});

test('repeated names are told apart, even from a name that looks numbered already', () => {
  const unique = createUniqueNames(['lead']);
  expect(['lead', 'history', 'history-2', 'history', 'history', 'history-2'].map(unique)).toEqual([
    'lead-2',
    'history',
    'history-2',
    'history-3',
    'history-4',
    'history-2-2',
  ]);
});
