import { expect, test } from 'vitest';
import { type Colours, colourTokens } from '#renderer/styles/tokens.ts';
import type { Measured } from '../map-tools.ts';
import { overlayShapes } from './overlay-shapes.ts';

const colours = Object.fromEntries(colourTokens.map((token) => [token, token])) as Colours;
const frame = { lon: -100, lat: 30, zoom: 4, width: 600, height: 400 };
const mexicoCity = { lat: 19.4, lon: -99.1 };
const tijuana = { lat: 32.5, lon: -117 };

const drawn = (measure: Measured) =>
  overlayShapes(
    frame,
    { graticule: false, border: null, districts: [], districtColour: 'any', measure },
    colours,
  ).map(({ path, style }) => ({ path, colour: style.colour }));

test('what is measured is drawn with its points; nothing is drawn where nothing is', () => {
  expect(drawn({ kind: 'line', points: [] })).toEqual([]);
  const [line, points] = drawn({ kind: 'line', points: [mexicoCity, tijuana] });
  expect([line?.colour, points?.colour]).toEqual(['accent', 'accent']);
  expect(line?.path.startsWith('M')).toBe(true);
  // Two arcs make a circle.
  expect(points?.path.match(/a/g)).toHaveLength(4);
});

test('the outline of an area leads back to where it began', () => {
  const points = [mexicoCity, tijuana, { lat: 29, lon: -95 }];
  const corners = (path = '') => path.slice(1).split('L');
  const [open] = drawn({ kind: 'line', points });
  const [closed] = drawn({ kind: 'area', points });
  expect(corners(closed?.path)[0]).toBe(corners(closed?.path).at(-1));
  expect(corners(open?.path)[0]).not.toBe(corners(open?.path).at(-1));
});
