import fc from 'fast-check';
import { expect, test } from 'vitest';
import { degreeLabel, graticuleOf } from './graticule.ts';

test('lines lie in the view, on round degrees, and neither too near each other nor too far', () => {
  const view = fc.record({
    west: fc.double({ min: -540, max: 180, noNaN: true }),
    south: fc.double({ min: -85, max: 80, noNaN: true }),
    across: fc.double({ min: 0.01, max: 360, noNaN: true }),
    zoom: fc.integer({ min: 8, max: 48 }).map((quarters) => quarters / 4),
  });
  fc.assert(
    fc.property(view, ({ west, south, across, zoom }) => {
      const { step, meridians, parallels } = graticuleOf(
        { west, south, east: west + across, north: south + 5 },
        zoom,
      );
      const gap = (step * 256 * 2 ** zoom) / 360;
      if (step < 30) expect(gap).toBeGreaterThanOrEqual(90);
      expect(gap).toBeLessThan(330);
      for (const lon of meridians) {
        expect(lon).toBeGreaterThanOrEqual(west - 1e-6);
        expect(lon).toBeLessThanOrEqual(west + across + 1e-6);
        expect(Math.abs(lon / step - Math.round(lon / step))).toBeLessThan(1e-6);
      }
      for (const lat of parallels) expect(lat).toBeGreaterThanOrEqual(south - 1e-6);
    }),
  );
});

test('degrees are named by their hemisphere, minutes when they are not whole, the same in every copy of the world', () => {
  expect(degreeLabel(30, 'lat')).toBe('30° N');
  expect(degreeLabel(-7.5, 'lat')).toBe('7°30′ S');
  expect(degreeLabel(-117 - 1 / 60, 'lon')).toBe('117°01′ W');
  expect([degreeLabel(0, 'lon'), degreeLabel(180, 'lon'), degreeLabel(-180, 'lon')]).toEqual([
    '0°',
    '180°',
    '180°',
  ]);
  expect(degreeLabel(190, 'lon')).toBe('170° W');
});
