import { expect, test } from 'vitest';
import type { BasemapLayers, LayerFeature } from './basemap-layers.ts';
import { drawVectors } from './draw-vectors.ts';

const colours = {
  sea: 'sea',
  land: 'land',
  'tint-first': 'first',
  'tint-second': 'second',
  urban: 'urban',
  river: 'river',
  'admin-1': 'admin-1',
  'admin-0': 'admin-0',
};
const frame = { lon: 0, lat: 0, zoom: 4, width: 400, height: 400 };

const square = (west: number, east: number): LayerFeature => ({
  type: 'Feature',
  properties: { minZoom: 0 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, -5],
        [east, -5],
        [east, 5],
        [west, 5],
        [west, -5],
      ],
    ],
  },
});
const line = (minZoom: number): LayerFeature => ({
  type: 'Feature',
  properties: { minZoom },
  geometry: {
    type: 'LineString',
    coordinates: [
      [-5, 0],
      [5, 0],
    ],
  },
});

const looks = (layers: BasemapLayers, zoom = frame.zoom) =>
  drawVectors(layers, { ...frame, zoom }, colours).map(({ style }) => `${style.kind} ${style.colour}`);

test('land, tint, coast and lines are drawn in the order of the map, and what is out of view is not', () => {
  expect(looks({ land: [square(-10, 10)], 'tint-first': [square(0, 10)], 'admin-0': [line(0)] })).toEqual([
    'fill land',
    'fill first',
    'line river',
    'line admin-0',
  ]);
  expect(looks({ land: [square(90, 100)] })).toEqual([]);
});

test('a river or a province is drawn from the zoom on from which the map shows it', () => {
  expect(looks({ river: [line(5)] }, 4.5)).toEqual([]);
  expect(looks({ river: [line(5)] }, 5)).toEqual(['line river']);
  expect(looks({ urban: [square(-1, 1)] }, 4.75)).toEqual([]);
});

test('the edge of the world is no coast', () => {
  const [, coast] = drawVectors({ land: [square(170, 180)] }, { ...frame, lon: 178 }, colours);
  // Three sides of the square in two lines: between them lies the antimeridian.
  expect(coast?.path.replace(/[^ML]/g, '')).toBe('MLMLL');
});
