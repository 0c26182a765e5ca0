import { beforeAll, expect, test } from 'vitest';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { borderWarnings } from './border-warnings.ts';
import { findBorder } from './find-border.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

const side = (iso2: string | null) => ({ iso2, name: iso2 ?? 'Soviet Union' });

test('neighbours on land have a border with its length, in either order', () => {
  const border = findBorder([side('MX'), side('US')], world);
  expect(border?.kind).toBe('land');
  expect(Math.abs((border?.lengthKm ?? 0) - 3145)).toBeLessThan(3145 * 0.02);
  expect(findBorder([side('US'), side('MX')], world)).toEqual(border);
});

test('neighbours at sea have one without a length; others, and States of the past, have none', () => {
  expect(findBorder([side('EE'), side('FI')], world)).toEqual({ kind: 'maritime', lengthKm: null });
  expect(findBorder([side('BO'), side('JP')], world)).toBeNull();
  expect(findBorder([side('FI'), side(null)], world)).toBeNull();
  expect(findBorder([side('FI')], world)).toBeNull();
});

function warningsFor(sentence: string) {
  const { article } = parseArticle({
    text: `= T =\n\nFirst.\n\n${sentence}`,
    fileName: 't.txt',
    format: 'plain',
    sha256: '',
    language: null,
  });
  return borderWarnings(article, { kind: 'land', lengthKm: 3110.4 });
}

test.each([
  'The two share a border that is in length.',
  'They share a border of km.',
  'They share a land border of about .',
  'Their border is approximately km long.',
  'They are divided by a kilometre-long border.',
  'The border stretches for ( ) through the desert.',
  'Comparten una frontera de km.',
])('a border without its number is told, with the line: %s', (sentence) => {
  expect(warningsFor(sentence)).toMatchObject([
    { code: 'border.no-number', line: 5, message: expect.stringContaining('3110 km') },
  ]);
});

test.each([
  'They share a border that is 3,145 km in length.',
  'They share a border of 20 km.',
  'The border is long and mountainous.',
  'The long border between the two countries matters.',
  'The land border of Spain, which runs through the Pyrenees, is old.',
  'They share a 41 km border.',
])('a border with its number, or without talk of length, is not: %s', (sentence) => {
  expect(warningsFor(sentence)).toEqual([]);
});
