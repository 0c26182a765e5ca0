import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDrafter, type MapFrame } from './draft.ts';

const frame: MapFrame = { lon: 0, lat: 0, zoom: 2, width: 200, height: 100 };
const degree = 1024 / 360;

const numbersOf = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));

test('a line is drawn where it is, and cut a little beyond the frame', () => {
  const { lines } = createDrafter(frame);
  expect(
    lines([
      [
        [-10, 0],
        [10, 0],
      ],
    ]),
  ).toBe(`M${(100 - 10 * degree).toFixed(1)},50L${(100 + 10 * degree).toFixed(1)},50`);
  expect(
    lines([
      [
        [-90, 0],
        [90, 0],
      ],
    ]),
  ).toBe('M-8,50L208,50');
  expect(
    lines([
      [
        [-90, 60],
        [90, 60],
      ],
    ]),
  ).toBe('');
});

test('land all around fills the frame, whichever way round its outline goes', () => {
  const { polygons } = createDrafter(frame);
  const ring = [
    [-120, -60],
    [120, -60],
    [120, 60],
    [-120, 60],
    [-120, -60],
  ];
  for (const outline of [ring, ring.toReversed()]) {
    const numbers = numbersOf(polygons([[outline]]));
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([-8, 208]);
  }
  expect(
    polygons([
      [
        [
          [100, 10],
          [110, 10],
          [110, 20],
          [100, 10],
        ],
      ],
    ]),
  ).toBe('');
});

test('what lies across the antimeridian is drawn in the copy of the world that is in view', () => {
  const { lines, point } = createDrafter({ ...frame, lon: 179 });
  expect(
    lines([
      [
        [-178, -5],
        [-178, 5],
      ],
    ]),
  ).toMatch(/^M108\.5,/);
  expect(point(-178, 0).x).toBeCloseTo(100 + 3 * degree, 6);
});

test('nothing is ever drawn outside of the frame and its margin', () => {
  const corner = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -89, max: 89, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(corner, { minLength: 3, maxLength: 12 }),
      corner,
      fc.integer({ min: 2, max: 9 }),
      (points, [lon, lat], zoom) => {
        const drafter = createDrafter({ lon, lat: lat * 0.8, zoom, width: 300, height: 300 });
        const ring = [...points, points[0] ?? []];
        for (const number of numbersOf(drafter.polygons([[ring]]) + drafter.lines([points]))) {
          expect(number).toBeGreaterThanOrEqual(-8);
          expect(number).toBeLessThanOrEqual(308);
        }
      },
    ),
  );
});
