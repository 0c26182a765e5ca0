import { expect, test } from 'vitest';
import { kilometresPerPixel, roundLength } from './scale-length.ts';

test('a scale bar has a round length that fits', () => {
  expect([0.07, 0.9, 1, 4.9, 34, 99.9, 730].map(roundLength)).toEqual([0.05, 0.5, 1, 3, 30, 50, 500]);
});

test('a pixel measures less ground the further from the equator, and half at the next zoom', () => {
  expect(kilometresPerPixel(0, 0)).toBeCloseTo(156.543, 2);
  expect(kilometresPerPixel(5, 60)).toBeCloseTo(kilometresPerPixel(5, 0) / 2, 6);
  expect(kilometresPerPixel(6, 30)).toBeCloseTo(kilometresPerPixel(5, 30) / 2, 6);
});
