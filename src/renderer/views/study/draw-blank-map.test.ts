import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBlankMap, mapHeight, mapWidth } from './draw-blank-map.ts';

test('every choice lies on the map with room around it, wherever in the world they are', () => {
  const place = fc.record({
    lat: fc.double({ min: -60, max: 70, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 4 }), (places) => {
      for (const { x, y } of drawBlankMap([], places).points) {
        expect(x).toBeGreaterThanOrEqual(50);
        expect(x).toBeLessThanOrEqual(mapWidth - 50);
        expect(y).toBeGreaterThanOrEqual(50);
        expect(y).toBeLessThanOrEqual(mapHeight - 50);
      }
    }),
  );
});

test('places on both sides of the date line are drawn the short way round', () => {
  const suva = { lat: -18.1, lon: 178.4 };
  const apia = { lat: -13.8, lon: -171.8 };
  const { points } = drawBlankMap([], [suva, apia]);
  expect(points[0]?.x).toBeLessThan(points[1]?.x ?? 0);
});

test('places on one spot are drawn in the middle of the map, on either side of the date line too', () => {
  for (const other of [180, -180]) {
    const { points } = drawBlankMap(
      [],
      [
        { lat: 0, lon: 180 },
        { lat: 0, lon: other },
      ],
    );
    expect(points[0]?.x).toBeCloseTo(mapWidth / 2, 0);
    expect(points[1]?.y).toBeCloseTo(mapHeight / 2, 0);
  }
});
