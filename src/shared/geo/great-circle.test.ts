import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, distanceToLineKm } from './great-circle.ts';

const position = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('distances between cities are what tables of distances say', () => {
  const mexicoCity = { lat: 19.4326, lon: -99.1332 };
  const washington = { lat: 38.9072, lon: -77.0369 };
  expect(distanceKm(mexicoCity, washington)).toBeGreaterThan(3020);
  expect(distanceKm(mexicoCity, washington)).toBeLessThan(3050);
  expect(distanceKm({ lat: -18, lon: 179.9 }, { lat: -18, lon: -179.9 })).toBeLessThan(22);
});

test('a distance is the same both ways, nothing to itself, and never more than half round the Earth', () => {
  fc.assert(
    fc.property(position, position, (one, other) => {
      const there = distanceKm(one, other);
      expect(distanceKm(other, one)).toBeCloseTo(there, 6);
      expect(there).toBeLessThan(20_016);
      expect(distanceKm(one, one)).toBe(0);
    }),
  );
});

test('the distance to a line is to its nearest point, which need not be a corner', () => {
  const line = [
    [-1, 0],
    [1, 0],
  ] as const;
  expect(distanceToLineKm({ lat: 0.1, lon: 0 }, line)).toBeCloseTo(11.12, 1);
  expect(distanceToLineKm({ lat: 0, lon: 1.1 }, line)).toBeCloseTo(11.12, 1);
  expect(distanceToLineKm({ lat: 0, lon: 0.5 }, line)).toBe(0);
});

test('a line beyond the antimeridian is not on the other side of the world', () => {
  expect(
    distanceToLineKm({ lat: 0, lon: 179.9 }, [
      [-180, -1],
      [-180, 1],
    ]),
  ).toBeCloseTo(11.12, 1);
});

test('a line of one point is that point, and no line is nowhere', () => {
  expect(distanceToLineKm({ lat: 0, lon: 0 }, [[0, 0.1]])).toBeCloseTo(11.12, 1);
  expect(distanceToLineKm({ lat: 0, lon: 0 }, [])).toBe(Number.POSITIVE_INFINITY);
});
