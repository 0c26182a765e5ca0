import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, type Position } from './great-circle.ts';
import { greatCircleLine } from './great-circle-line.ts';
import { areaKm2, crossesItself, wayKm } from './measure.ts';

const position = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Corners of a quadrangle of the graticule; its parallels in steps so fine that great circles follow them. */
function quadrangle(south: number, west: number, north: number, east: number): readonly Position[] {
  const along = (lat: number, from: number, to: number) =>
    Array.from({ length: 401 }, (_, step) => ({ lat, lon: from + ((to - from) * step) / 400 }));
  return [...along(south, west, east), ...along(north, east, west)];
}

/** Square kilometres between two parallels and two meridians on the WGS 84 ellipsoid, in closed form. */
function quadrangleKm2(south: number, west: number, north: number, east: number): number {
  const [axis, eccentricity] = [6378.137, Math.sqrt(0.00669437999014)];
  const zone = (lat: number) => {
    const sine = Math.sin((lat * Math.PI) / 180);
    return sine / (1 - (eccentricity * sine) ** 2) + Math.atanh(eccentricity * sine) / eccentricity;
  };
  const polar = axis ** 2 * (1 - eccentricity ** 2);
  return (((east - west) * Math.PI) / 180) * (polar / 2) * (zone(north) - zone(south));
}

test('a quadrangle of the graticule has the area of the ellipsoid, whichever way round it is drawn', () => {
  for (const [south, west, north, east] of [
    [37, -109.05, 41, -102.05],
    [-1, 10, 1, 12],
    [60, 170, 70, 190],
  ] as const) {
    const points = quadrangle(south, west, north, east);
    const known = quadrangleKm2(south, west, north, east);
    expect(Math.abs(areaKm2(points) / known - 1)).toBeLessThan(2e-5);
    expect(areaKm2(points.toReversed())).toBeCloseTo(areaKm2(points), 3);
  }
  expect(
    areaKm2([
      { lat: 1, lon: 1 },
      { lat: 2, lon: 2 },
    ]),
  ).toBe(0);
});

test('an area does not depend on where its way begins', () => {
  const triangle = fc.tuple(position, position, position);
  fc.assert(
    fc.property(triangle, ([a, b, c]) => {
      const area = areaKm2([a, b, c]);
      expect(Math.abs(areaKm2([b, c, a]) - area)).toBeLessThan(1);
      expect(Math.abs(areaKm2([c, b, a]) - area)).toBeLessThan(1);
      expect(area).toBeLessThanOrEqual(255_033_000);
    }),
  );
});

test('a way is as long as its steps, and closes when it goes round an area', () => {
  const [a, b, c] = [
    { lat: 0, lon: 0 },
    { lat: 0, lon: 1 },
    { lat: 1, lon: 1 },
  ];
  expect(wayKm('line', [a, b, c])).toBeCloseTo(distanceKm(a, b) + distanceKm(b, c), 9);
  expect(wayKm('area', [a, b, c])).toBeCloseTo(wayKm('line', [a, b, c, a]), 9);
  expect(wayKm('line', [a])).toBe(0);
});

test('a bow tie crosses itself and a square does not, across the antimeridian too', () => {
  for (const west of [10, 179.5, -180]) {
    const [a, b, c, d] = [
      { lat: 0, lon: west },
      { lat: 0, lon: west + 1 },
      { lat: 1, lon: west + 1 },
      { lat: 1, lon: west },
    ];
    expect(crossesItself([a, b, c, d])).toBe(false);
    expect(crossesItself([a, b, d, c])).toBe(true);
    expect(crossesItself([a, b, c])).toBe(false);
  }
});

test('a great circle as a line has its ends, its length and no jump', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      fc.pre(distanceKm(from, to) < 19_000);
      const line = greatCircleLine(from, to);
      const corners = line.map(([lon, lat]) => ({ lon, lat }));
      expect(wayKm('line', corners)).toBeCloseTo(distanceKm(from, to), 3);
      for (const [index, { lon }] of corners.entries())
        expect(Math.abs(lon - (corners[index - 1]?.lon ?? lon))).toBeLessThanOrEqual(180);
    }),
  );
});
