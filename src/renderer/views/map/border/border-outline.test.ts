import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlinePath, toMercator } from './border-outline.ts';

const frame = { origin: { x: 0, y: 0 }, size: 360 };
const everything = { left: -1000, right: 1000, top: -1000, bottom: 1000 };

test('a line is drawn on the projection of the map', () => {
  const line = toMercator([
    [-180, 0],
    [-90, 0],
    [0, 0],
  ]);
  expect(outlinePath([line], frame, everything)).toBe('M0.0 180.0L90.0 180.0L180.0 180.0');
});

test('what runs outside the view is left out, and a stretch that crosses it from end to end is not', () => {
  const line = toMercator([
    [-180, 0],
    [-90, 0],
    [90, 0],
    [170, 0],
  ]);
  const view = { left: 150, right: 200, top: 100, bottom: 200 };
  expect(outlinePath([line], frame, view)).toBe('M90.0 180.0L270.0 180.0');
});

test('however fine a line is, it is drawn from its first point to its last', () => {
  const point = fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (line) => {
      const path = outlinePath([toMercator(line)], frame, everything);
      const points = [...path.matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      const last = toMercator(line.slice(-1)).map((unit) => unit * frame.size);
      expect(points.at(-1)?.[0]).toBeCloseTo(last[0] as number, 0);
      expect(points.at(-1)?.[1]).toBeCloseTo(last[1] as number, 0);
    }),
  );
});
