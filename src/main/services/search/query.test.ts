import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, toMatchExpression } from './query.ts';

test('the word being typed is a beginning, the words before it are whole', () => {
  expect(parseQuery('ciudad juá').terms).toEqual([
    { words: ['ciudad'], prefix: false },
    { words: ['jua'], prefix: true },
  ]);
  expect(parseQuery('ciudad juá ').terms[1]).toEqual({ words: ['jua'], prefix: false });
});

test('quotes make a phrase, also curly ones, and a lone quote is no trap', () => {
  expect(parseQuery('“rio grande” valley ').terms[0]).toEqual({ words: ['rio', 'grande'], prefix: false });
  expect(parseQuery('"rio grande').terms.map((term) => term.words)).toEqual([['rio'], ['grande']]);
});

test('a written word that holds several is a phrase of them', () => {
  expect(parseQuery('U.S. ').terms).toEqual([{ words: ['u', 's'], prefix: false }]);
});

test('a number is asked for with marks between its thousands and without', () => {
  expect(parseQuery('3145 ').terms).toEqual([{ words: ['3145'], also: ['3', '145'], prefix: false }]);
  expect(parseQuery('1,972,550').terms).toEqual([
    { words: ['1', '972', '550'], also: ['1972550'], prefix: true },
  ]);
  expect(parseQuery('12.5 ').terms).toEqual([{ words: ['12', '5'], prefix: false }]);
});

test('whatever is typed, the expression holds only quoted words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(toMatchExpression(parseQuery(text))).toMatch(
        /^(("[\p{L}\p{N} ]+\*?"|\("[\d ]+\*?" OR "[\d ]+\*?"\))( |$))*$/u,
      );
    }),
  );
});
