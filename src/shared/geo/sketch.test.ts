import { expect, test } from 'vitest';
import { isWhole, sketchSteps, withoutPoint, withPoint } from './sketch.ts';

const [a, b, c] = [
  { lat: 1, lon: 1 },
  { lat: 2, lon: 2 },
  { lat: 3, lon: 3 },
];

test('a line grows by each point, a double click counts once, and a point replaces the one before', () => {
  expect(withPoint('line', [a], b)).toEqual([a, b]);
  expect(withPoint('line', [a, b], { ...b })).toEqual([a, b]);
  expect(withPoint('line', [a, b], a)).toEqual([a, b, a]);
  expect(withPoint('point', [a], b)).toEqual([b]);
  expect(withoutPoint([a, b, c], 1)).toEqual([a, c]);
});

test('a drawing is whole when its kind can be drawn', () => {
  expect([isWhole('point', [a]), isWhole('line', [a]), isWhole('line', [a, b])]).toEqual([true, false, true]);
  expect([isWhole('area', [a, b]), isWhole('area', [a, b, c])]).toEqual([false, true]);
});

test('an area leads back to where it began, a line does not', () => {
  expect(sketchSteps('line', [a, b, c])).toEqual([
    [a, b],
    [b, c],
  ]);
  expect(sketchSteps('area', [a, b, c])).toEqual([
    [a, b],
    [b, c],
    [c, a],
  ]);
  expect(sketchSteps('area', [a, b])).toEqual([[a, b]]);
  expect(sketchSteps('point', [a])).toEqual([]);
});
