import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRun, piecesBetween, spanOfPieces } from './text-ranges.ts';

const text = 'Río 🇲🇽 Bravo 𝒶 del Norte';
const runs = [makeRun(10, text, 'first'), makeRun(100, 'Paso del Norte', 'second')];

test('words after letters outside the basic plane are found by code point', () => {
  const before = [...text.slice(0, text.indexOf('del'))].length;
  const [piece] = piecesBetween(runs, 10 + before, 10 + before + 3);
  expect(text.slice(piece?.from, piece?.to)).toBe('del');
});

test('a span over several runs gives a piece of each, and none for what lies between', () => {
  const pieces = piecesBetween(runs, 15, 104);
  expect(pieces.map(({ node }) => node)).toEqual(['first', 'second']);
  expect(pieces[1]).toEqual({ node: 'second', from: 0, to: 4 });
  expect(piecesBetween(runs, 60, 90)).toEqual([]);
});

test('a piece never cuts a letter in half', () => {
  for (let start = 10; start < 10 + [...text].length; start += 1) {
    const [piece] = piecesBetween(runs, start, start + 1);
    expect([...text.slice(piece?.from, piece?.to)]).toHaveLength(1);
  }
});

test('nothing selected is no span, and so is what no run holds', () => {
  expect(spanOfPieces(runs, [])).toBeNull();
  expect(spanOfPieces(runs, [{ node: 'first', from: 3, to: 3 }])).toBeNull();
  expect(spanOfPieces(runs, [{ node: 'elsewhere', from: 0, to: 3 }])).toBeNull();
});

test('a span, shown and read back, is the same span, for any text', () => {
  const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (lines, one, other) => {
      let at = 0;
      const page = lines.map((line, node) => {
        const run = makeRun(at, line, node);
        at = run.end;
        return run;
      });
      const [start = 0, end = 0] = [one % (at + 1), other % (at + 1)].sort((a, b) => a - b);
      const span = spanOfPieces(page, piecesBetween(page, start, end));
      expect(span).toEqual(start === end ? null : { start, end });
    }),
  );
});
