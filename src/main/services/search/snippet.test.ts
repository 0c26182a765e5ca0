import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { findRanges, makeSnippet } from './snippet.ts';

test('a snippet shows the words as the text writes them, marked', () => {
  const text = 'The consulate in Mérida serves Yucatán.';
  const pieces = makeSnippet(text, findRanges(text, parseQuery('merida')));
  expect(pieces).toEqual([
    { text: 'The consulate in ', match: false },
    { text: 'Mérida', match: true },
    { text: ' serves Yucatán.', match: false },
  ]);
});

test('a long text is cut around the first match, at spaces', () => {
  const text = `${'before '.repeat(60)}needle${' after'.repeat(60)}`;
  const pieces = makeSnippet(text, findRanges(text, parseQuery('needle ')));
  expect(pieces[0]).toEqual({ text: '… ', match: false });
  expect(pieces.at(-1)).toEqual({ text: ' …', match: false });
  expect(pieces.some((piece) => piece.match && piece.text === 'needle')).toBe(true);
  expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(220);
});
