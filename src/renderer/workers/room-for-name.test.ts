import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { roomForName } from './room-for-name.ts';

/** A country from 0° to 20° E with a lake in it, and its island from 30° to 34° E, on a grid of a tenth of a degree. */
const topology: Topology = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [0, 0] },
  arcs: [
    [
      [0, 0],
      [200, 0],
      [0, 100],
      [-200, 0],
      [0, -100],
    ],
    [
      [60, 5],
      [120, 0],
      [0, 90],
      [-120, 0],
      [0, -90],
    ],
    [
      [300, 0],
      [40, 0],
      [0, 100],
      [-40, 0],
      [0, -100],
    ],
  ],
  objects: {},
};
const country = { type: 'MultiPolygon' as const, arcs: [[[0], [~1]], [[2]]] };

test('a name has room from coast to coast', () => {
  expect(roomForName(topology, { type: 'Polygon', arcs: [[0]] }, 10, 5)).toBeCloseTo(20);
  expect(roomForName(topology, country, 31, 5)).toBeCloseTo(4);
});

test('a lake takes room', () => {
  expect(roomForName(topology, country, 3, 5)).toBeCloseTo(6);
});

test('there is no room on the water', () => {
  expect(roomForName(topology, country, 10, 5)).toBeNull();
  expect(roomForName(topology, country, 25, 5)).toBeNull();
  expect(roomForName(topology, country, 10, 20)).toBeNull();
});
