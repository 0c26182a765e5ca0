import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '#shared/models/subject.ts';

import { cutLine, cutPolygon } from './cut-antimeridian.ts';

test('a line over the antimeridian ends on one side of it and goes on from the other', () => {
  expect(
    cutLine([
      [170, 10],
      [-170, 30],
      [-160, 30],
    ]),
  ).toEqual([
    [
      [170, 10],
      [180, 20],
    ],
    [
      [-180, 20],
      [-170, 30],
      [-160, 30],
    ],
  ]);
});

test('a line that goes over and back is three, and one that only touches the edge is whole', () => {
  const there: Position[] = [
    [170, 0],
    [-170, 0],
    [170, 0],
  ];
  expect(cutLine(there).map((part) => part.length)).toEqual([2, 2, 3]);
  const along: Position[] = [
    [170, 0],
    [180, 5],
    [175, 10],
  ];
  expect(cutLine(along)).toEqual([along]);
});

test('an area over the antimeridian becomes two, its hole with it; others stay as they are', () => {
  const box = (west: number, east: number, south: number, north: number): Position[] => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const parts = cutPolygon([box(170, -170, 0, 20), box(175, -175, 5, 15)]);
  expect(parts).toHaveLength(2);
  for (const rings of parts) {
    expect(rings).toHaveLength(2);
    for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
  }
  expect(parts[0]?.[0]).toContainEqual([180, 0]);
  expect(parts[1]?.[0]).toContainEqual([-180, 20]);
  const far = [box(10, 20, 0, 20)];
  expect(cutPolygon(far)).toEqual([far[0] === undefined ? [] : [far[0]]]);
});

test('whatever is cut, no part leaves the globe, jumps across it, or is no line', () => {
  const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 12 }), (line) => {
      for (const part of cutLine(line)) {
        expect(part.length).toBeGreaterThan(1);
        part.forEach(([lon], index) => {
          expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          expect(Math.abs(lon - (part[index - 1]?.[0] ?? lon))).toBeLessThanOrEqual(180);
        });
      }
    }),
  );
});
