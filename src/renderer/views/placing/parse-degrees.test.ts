import { expect, test } from 'vitest';
import { parseDegrees } from './parse-degrees.ts';

test.each([
  ['19.43', 90, 19.43],
  [' -99,13 ', 180, -99.13],
  ['−99.13°', 180, -99.13],
  ['99.13 W', 180, -99.13],
  ['99.13° O', 180, -99.13],
  ['19° S', 90, -19],
  ['0', 90, 0],
  ['-0', 90, 0],
] as const)('%s is read as degrees', (text, limit, degrees) => {
  expect(parseDegrees(text, limit)).toBe(degrees);
});

test.each([
  ['', 90],
  ['north', 90],
  ['91', 90],
  ['180.5', 180],
  ['19 W', 90],
  ['19 N', 180],
  ['1e2', 180],
] as const)('%s is refused', (text, limit) => {
  expect(parseDegrees(text, limit)).toBeNull();
});
