import { decimalDegrees } from '#shared/geo/coordinates.ts';
import type { Position } from '#shared/geo/great-circle.ts';

/** The points in their order, each with its coordinates in words and a key that is its own, though a way may come by twice. */
export function keyedPoints<Point extends Position>(
  points: readonly Point[],
): readonly { readonly key: string; readonly name: string; readonly point: Point }[] {
  const times = new Map<string, number>();
  return points.map((point) => {
    const name = decimalDegrees(point);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { key: `${name} ${time}`, name, point };
  });
}
