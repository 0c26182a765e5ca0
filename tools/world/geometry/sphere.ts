import type { Position } from 'geojson';

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres between two [lon, lat]. */
export function distanceKm(a: readonly number[], b: readonly number[]): number {
  const [lonA = 0, latA = 0] = a;
  const [lonB = 0, latB = 0] = b;
  const h =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length of a line in kilometres. */
export function lengthKm(line: readonly Position[]): number {
  let total = 0;
  for (let index = 1; index < line.length; index++) {
    total += distanceKm(line[index - 1] as Position, line[index] as Position);
  }
  return total;
}

/** A point on the segment a–b, nearest to p, and how far along it lies (0 to 1). Flat within one segment. */
export function nearestOnSegment(
  p: Position,
  a: Position,
  b: Position,
): { at: number; km: number; point: Position } {
  const scale = Math.cos((p[1] ?? 0) * RADIANS);
  const [dx, dy] = [((b[0] ?? 0) - (a[0] ?? 0)) * scale, (b[1] ?? 0) - (a[1] ?? 0)];
  const [px, py] = [((p[0] ?? 0) - (a[0] ?? 0)) * scale, (p[1] ?? 0) - (a[1] ?? 0)];
  const length2 = dx * dx + dy * dy;
  const at = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
  const point = [
    (a[0] ?? 0) + at * ((b[0] ?? 0) - (a[0] ?? 0)),
    (a[1] ?? 0) + at * ((b[1] ?? 0) - (a[1] ?? 0)),
  ];
  return { at, km: Math.hypot(px - at * dx, py - at * dy) * RADIANS * EARTH_RADIUS_KM, point };
}

/** Douglas and Peucker's simplification: no point of the line moves more than `tolerance` kilometres. */
export function simplifyLine(line: readonly Position[], tolerance: number): readonly Position[] {
  if (line.length < 3) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [first, last] = span;
    let worst = tolerance;
    let split = -1;
    for (let index = first + 1; index < last; index++) {
      const { km } = nearestOnSegment(
        line[index] as Position,
        line[first] as Position,
        line[last] as Position,
      );
      if (km > worst) [worst, split] = [km, index];
    }
    if (split < 0) continue;
    keep[split] = 1;
    stack.push([first, split], [split, last]);
  }
  return line.filter((_, index) => keep[index] === 1);
}
