import { expect, test } from 'vitest';
import { arcUsers } from './arc-users.ts';

test('an arc knows every geometry that runs along it, whichever way round', () => {
  const users = arcUsers([
    { type: 'Polygon', arcs: [[0, 1]] },
    { type: 'MultiPolygon', arcs: [[[~1, 2]], [[3]]] },
    { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [3] }] },
  ]);
  expect(users).toEqual([[0], [0, 1], [1], [1, 2]]);
});

test('a geometry that uses an arc twice is named once', () => {
  expect(arcUsers([{ type: 'MultiLineString', arcs: [[0], [~0]] }])).toEqual([[0]]);
});
