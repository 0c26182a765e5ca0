import type { Position } from 'geojson';
import { nearestOnLine } from './follow-ring.ts';
import { simplifyLine } from './sphere.ts';

const STEPS = 24;
const ROUNDS = 4;

/** The point of a polygon that is farthest from its outline: where a label has most room. */
export function labelPoint(polygon: readonly (readonly Position[])[]): Position {
  const rings = polygon.map((ring) => simplifyLine(ring, 2)).filter((ring) => ring.length > 3);
  const outline = rings[0] ?? polygon[0] ?? [];
  const lons = outline.map(([lon = 0]) => lon);
  const lats = outline.map(([, lat = 0]) => lat);
  let [west, east] = [Math.min(...lons), Math.max(...lons)];
  let [south, north] = [Math.min(...lats), Math.max(...lats)];
  let best = { room: -1, point: [(west + east) / 2, (south + north) / 2] as Position };
  for (let round = 0; round < ROUNDS; round++) {
    const [dx, dy] = [(east - west) / STEPS, (north - south) / STEPS];
    for (let row = 0.5; row < STEPS; row++) {
      for (let column = 0.5; column < STEPS; column++) {
        const point = [west + column * dx, south + row * dy];
        if (!inside(point, rings)) continue;
        const room = Math.min(...rings.map((ring) => nearestOnLine(point, ring).km));
        if (room > best.room) best = { room, point };
      }
    }
    const [x = 0, y = 0] = best.point;
    [west, east, south, north] = [x - dx * 2, x + dx * 2, y - dy * 2, y + dy * 2];
  }
  return best.point.map((degrees) => Math.round(degrees * 1e4) / 1e4);
}

/** Whether a point lies in a polygon, holes excepted. */
export function inside([x = 0, y = 0]: Position, rings: readonly (readonly Position[])[]): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] as Position;
      const [bx = 0, by = 0] = ring[index] as Position;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}
