import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledBox, stretch, type TileView, tileBox } from './tile-pictures.ts';

const view = fc.record({
  zoom: fc.integer({ min: 4, max: 48 }).map((quarters) => quarters / 4),
  corner: fc.record({
    x: fc.integer({ min: -100_000, max: 100_000 }),
    y: fc.integer({ min: -100_000, max: 100_000 }),
  }),
  ratio: fc.constantFrom(1, 1.25, 1.5, 2, 3),
});
const place = fc.record({
  x: fc.integer({ min: -20, max: 60 }),
  y: fc.integer({ min: 0, max: 60 }),
  zoom: fc.integer({ min: 0, max: 12 }),
});
const asTile = (at: { readonly x: number; readonly y: number; readonly zoom: number }) => ({
  ...at,
  size: 256,
  ratio: 1,
});

describe('where tiles are on the picture of the ground', () => {
  test('each meets its neighbours to the pixel, at every zoom and on every screen', () => {
    fc.assert(
      fc.property(view, place, (seen, at) => {
        const here = tileBox(asTile(at), seen);
        const east = tileBox(asTile({ ...at, x: at.x + 1 }), seen);
        const south = tileBox(asTile({ ...at, y: at.y + 1 }), seen);
        expect(east.left).toBe(here.right);
        expect(south.top).toBe(here.bottom);
        expect(Object.values(here).every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test('a tile of a farther zoom lies where its four children do, to within the rounding of a pixel', () => {
    fc.assert(
      fc.property(view, place, (seen, at) => {
        const parent = tileBox(asTile(at), seen);
        const last = { x: 2 * at.x + 1, y: 2 * at.y + 1, zoom: at.zoom + 1 };
        const child = tileBox(asTile(last), seen);
        expect(Math.abs(child.right - parent.right)).toBeLessThanOrEqual(1);
        expect(Math.abs(child.bottom - parent.bottom)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('what was drawn for this zoom and screen is not stretched', () => {
    const seen: TileView = { zoom: 4.5, corner: { x: 0, y: 0 }, ratio: 2 };
    expect(stretch({ ...asTile({ x: 0, y: 0, zoom: 5 }), ratio: 2 * 2 ** -0.5 }, seen)).toBeCloseTo(1, 12);
    expect(stretch(asTile({ x: 0, y: 0, zoom: 3 }), { ...seen, zoom: 5, ratio: 1 })).toBe(4);
  });

  test('tiles fill a box together when none of it is missing', () => {
    const seen: TileView = { zoom: 5, corner: { x: 512, y: 0 }, ratio: 1 };
    const tiles = [2, 3, 4].flatMap((x) => [1, 2].map((y) => asTile({ x, y, zoom: 5 })));
    expect(filledBox(tiles, seen)).toEqual({ left: 0, top: 256, right: 768, bottom: 768 });
    expect(filledBox(tiles.slice(1), seen)).toBeNull();
    expect(filledBox([], seen)).toBeNull();
    expect(filledBox([...tiles, asTile({ x: 0, y: 0, zoom: 4 })], seen)).toBeNull();
  });
});
