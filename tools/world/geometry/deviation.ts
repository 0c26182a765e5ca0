import type { Position } from 'geojson';
import { nearestOnLine } from './follow-ring.ts';
import { distanceKm } from './sphere.ts';

/** Points of a line, no further apart than `step` kilometres. */
function samples(line: readonly Position[], step: number): readonly Position[] {
  const result: Position[] = [];
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1] as Position, line[index] as Position];
    const pieces = Math.max(1, Math.ceil(distanceKm(a, b) / step));
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      result.push([
        (a[0] ?? 0) + t * ((b[0] ?? 0) - (a[0] ?? 0)),
        (a[1] ?? 0) + t * ((b[1] ?? 0) - (a[1] ?? 0)),
      ]);
    }
  }
  return result;
}

export type Deviation = { readonly p95: number; readonly max: number };

/** How far, in kilometres, points of one line lie from another; sampled. */
export function deviation(line: readonly Position[], other: readonly Position[]): Deviation {
  const points = samples(line, 5);
  const stride = Math.max(1, Math.floor(points.length / 600));
  const distances = points
    .filter((_, index) => index % stride === 0)
    .map((point) => nearestOnLine(point, other).km)
    .sort((a, b) => a - b);
  return {
    p95: distances[Math.floor(distances.length * 0.95)] ?? 0,
    max: distances[distances.length - 1] ?? 0,
  };
}
