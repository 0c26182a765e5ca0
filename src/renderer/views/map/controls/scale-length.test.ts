import { expect, test } from 'vitest';
import { kilometresPerPixel, roundKilometres } from './scale-length.ts';

test('a scale bar has a round length that fits', () => {
  const lengths = [0.07, 0.9, 1, 4.9, 34, 99.9, 730];
  expect(lengths.map((most) => roundKilometres(most, 'metric'))).toEqual([0.05, 0.5, 1, 3, 30, 50, 500]);
  expect(roundKilometres(100, 'imperial')).toBeCloseTo(50 * 1.609344, 9);
});

test('a pixel measures less ground the further from the equator, and half at the next zoom', () => {
  expect(kilometresPerPixel(0, 0)).toBeCloseTo(156.543, 2);
  expect(kilometresPerPixel(5, 60)).toBeCloseTo(kilometresPerPixel(5, 0) / 2, 6);
  expect(kilometresPerPixel(6, 30)).toBeCloseTo(kilometresPerPixel(5, 30) / 2, 6);
});
