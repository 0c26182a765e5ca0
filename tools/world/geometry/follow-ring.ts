import type { Position } from 'geojson';
import type { Ring } from './osm-rings.ts';
import { distanceKm, nearestOnSegment } from './sphere.ts';

/** A place on a line: segment number plus the fraction along it. */
export type Along = { readonly at: number; readonly km: number; readonly point: Position };

/** The place on a line that is nearest to a point, between two given places on it. */
export function nearestOnLine(
  point: Position,
  line: readonly Position[],
  from = 0,
  to = line.length - 1,
): Along {
  let best: Along = { at: from, km: Number.POSITIVE_INFINITY, point: line[0] as Position };
  const reach = (): number => best.km / 111 + 1e-9;
  for (let index = Math.floor(from); index < Math.min(Math.ceil(to), line.length - 1); index++) {
    const a = line[index] as Position;
    const b = line[index + 1] as Position;
    const lat = point[1] ?? 0;
    if (Math.min(a[1] ?? 0, b[1] ?? 0) - lat > reach() || lat - Math.max(a[1] ?? 0, b[1] ?? 0) > reach())
      continue;
    const found = nearestOnSegment(point, a, b);
    const at = index + found.at;
    if (found.km < best.km && at >= from && at <= to) best = { at, km: found.km, point: found.point };
  }
  return best;
}

/** The stretch of an open line between two places on it, `from` before `to`. */
export function stretch(line: readonly Position[], from: Along, to: Along): readonly Position[] {
  const inner = line.slice(Math.floor(from.at) + 1, Math.ceil(to.at));
  return withoutRepeats([from.point, ...inner, to.point]);
}

/** The two ways around a ring from one place on it to another. */
export function bothWays(ring: Ring, from: Along, to: Along): readonly (readonly Position[])[] {
  const once = ring.slice(0, -1);
  const around = (start: Along, end: Along): readonly Position[] => {
    if (start.at < end.at) return stretch(ring, start, end);
    const tail = ring.slice(Math.floor(start.at) + 1, -1);
    return withoutRepeats([start.point, ...tail, ...once.slice(0, Math.ceil(end.at)), end.point]);
  };
  return [around(from, to), around(to, from).toReversed()];
}

/** A ring that starts and ends at a place on it, in both directions. */
export function bothTurns(ring: Ring, start: Along): readonly (readonly Position[])[] {
  const once = ring.slice(0, -1);
  const next = Math.floor(start.at) + 1;
  const turned = withoutRepeats([start.point, ...once.slice(next), ...once.slice(0, next), start.point]);
  return [turned, turned.toReversed()];
}

const withoutRepeats = (line: readonly Position[]): readonly Position[] =>
  line.filter((point, index) => index === 0 || distanceKm(point, line[index - 1] as Position) > 0.0005);
