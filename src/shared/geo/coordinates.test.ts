import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalDegrees, parsePosition, sexagesimalDegrees } from './coordinates.ts';

const position = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('what is copied can be typed again, in either form', () => {
  fc.assert(
    fc.property(position, (one) => {
      for (const [write, digits] of [
        [decimalDegrees, 4],
        [sexagesimalDegrees, 4],
      ] as const) {
        const read = parsePosition(write(one));
        expect(read?.lat).toBeCloseTo(one.lat, digits);
        expect(read?.lon).toBeCloseTo(one.lon, digits);
      }
    }),
  );
});

test('positions are written as maps and other programs have them, carrying what is rounded up', () => {
  expect(decimalDegrees({ lat: 32.5149, lon: -117.0382 })).toBe('32.51490, -117.03820');
  expect(decimalDegrees({ lat: -0.000001, lon: 0 })).toBe('0.00000, 0.00000');
  expect(sexagesimalDegrees({ lat: 32.5149, lon: -117.0382 })).toBe('32°30′53.6″ N, 117°02′17.5″ W');
  expect(sexagesimalDegrees({ lat: -0.99999999, lon: 179.99999999 })).toBe('01°00′00.0″ S, 180°00′00.0″ E');
});

test.each([
  ['19.43, -99.13', 19.43, -99.13],
  ['19.43,-99.13', 19.43, -99.13],
  ['19,43; −99,13', 19.43, -99.13],
  ['19,43 -99,13', 19.43, -99.13],
  ['19.43 N 99.13 W', 19.43, -99.13],
  ['N19.43 W99.13', 19.43, -99.13],
  ['99.13 O, 19.43 N', 19.43, -99.13],
  ['33.87S 151.21E', -33.87, 151.21],
  [`19°25'48" N, 99°7'48" W`, 19.43, -99.13],
  ['19°25′48″N99°7′48″O', 19.43, -99.13],
  ['19° 25.8′ N 99° 7.8′ W', 19.43, -99.13],
])('%s is a position', (text, lat, lon) => {
  const read = parsePosition(text);
  expect(read?.lat).toBeCloseTo(lat, 6);
  expect(read?.lon).toBeCloseTo(lon, 6);
});

test.each([
  '',
  'Tijuana',
  '19.43',
  '91, 0',
  '0, 181',
  '10 N 20 N',
  '10 E 20 E',
  "10°61' N 5° E",
  'N10S 5',
  '1 2 3',
])('%s is none', (text) => {
  expect(parsePosition(text)).toBeNull();
});

test('no text whatever makes it fail, and nothing beyond the Earth is a position', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,; -°\'"NSEWO') }), (text) => {
      const read = parsePosition(text);
      expect(Math.abs(read?.lat ?? 0)).toBeLessThanOrEqual(90);
      expect(Math.abs(read?.lon ?? 0)).toBeLessThanOrEqual(180);
    }),
  );
});
