import { geoDelaunay } from 'd3-geo-voronoi';
import type { Point } from '#main/world/admin.ts';
import { distanceKm } from '../geometry/sphere.ts';
import type { CoastPoint } from './coast-points.ts';

/** 200 nautical miles: how far an exclusive economic zone reaches (article 57 of the Law of the Sea Convention). */
const ZONE_KM = 370.4;
const SAMPLE_KM = 5;

/**
 * Pairs of countries whose zones meet on the line of equidistance: some point at sea is as near to a coast of
 * the one as to a coast of the other, nearer than to any third, and within the zone.
 */
export function adjacentWaters(
  points: readonly CoastPoint[],
  isSea: (point: Point) => boolean,
): ReadonlySet<string> {
  const sites = distinct(points);
  const { triangles, centers } = geoDelaunay(sites.map(({ point }) => point));
  const firstCenter = new Map<string, Point>();
  const found = new Set<string>();
  triangles.forEach((corners, index) => {
    const center = centers[index] as Point;
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const [i, j] = [Math.min(corners[a], corners[b]), Math.max(corners[a], corners[b])];
      const [one, other] = [sites[i], sites[j]];
      if (!one || !other || one.country === other.country) continue;
      const pair = [one.country, other.country].sort().join('|');
      if (found.has(pair)) continue;
      const opposite = firstCenter.get(`${i},${j}`);
      if (opposite === undefined) firstCenter.set(`${i},${j}`, center);
      else if (between(opposite, center).some((at) => distanceKm(at, one.point) <= ZONE_KM && isSea(at))) {
        found.add(pair);
      }
    }
  });
  return found;
}

function distinct(points: readonly CoastPoint[]): readonly CoastPoint[] {
  const seen = new Set<string>();
  return points.filter(({ point }) => {
    const key = point.join();
    return !seen.has(key) && seen.add(key);
  });
}

/** Points of the straight line through space from a to b, put back on the sphere. */
function between(a: Point, b: Point): readonly Point[] {
  const [from, to] = [vector(a), vector(b)];
  const pieces = Math.max(1, Math.ceil(distanceKm(a, b) / SAMPLE_KM));
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    return position(from.map((value, axis) => value + t * ((to[axis] ?? 0) - value)));
  });
}

const RADIANS = Math.PI / 180;

function vector([lon, lat]: Point): readonly number[] {
  const [l, p] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

const position = ([x = 0, y = 0, z = 0]: readonly number[]): Point => [
  Math.atan2(y, x) / RADIANS,
  Math.atan2(z, Math.hypot(x, y)) / RADIANS,
];
