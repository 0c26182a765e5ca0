import { expect, test } from 'vitest';
import { unwrapLine } from './unwrap-line.ts';

test('a line over the antimeridian does not run round the world', () => {
  expect(
    unwrapLine([
      [179, 1],
      [-179, 2],
      [-178, 3],
      [179.5, 4],
    ]),
  ).toEqual([
    [179, 1],
    [181, 2],
    [182, 3],
    [179.5, 4],
  ]);
});

test('an ordinary line stays as it is', () => {
  expect(
    unwrapLine([
      [-117.1, 32.5],
      [-97.1, 25.9],
    ]),
  ).toEqual([
    [-117.1, 32.5],
    [-97.1, 25.9],
  ]);
  expect(unwrapLine([])).toEqual([]);
});
