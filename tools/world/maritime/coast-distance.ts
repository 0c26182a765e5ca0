import type { Admin, Point } from '#main/world/admin.ts';
import { distanceKm } from '../geometry/sphere.ts';
import type { CoastPoint } from './coast-points.ts';

/** The nearest pair of sampled points is looked at again with every corner of the coast within this reach. */
const REFINED_KM = 40;

type Pair = { readonly km: number; readonly a: Point; readonly b: Point };

/** The smallest distance, in kilometres, between the coasts of two sets of countries. */
export function coastDistance(
  { points, admin }: { readonly admin: Admin; readonly points: readonly CoastPoint[] },
  first: readonly string[],
  second: readonly string[],
): number {
  const sampled = (countries: readonly string[]): readonly Point[] =>
    points.filter(({ country }) => countries.includes(country)).map(({ point }) => point);
  const rough = nearest(sampled(first), sampled(second));
  const corners = (countries: readonly string[], around: Point): readonly Point[] =>
    countries
      .flatMap((country) => admin.outlines.get(country) ?? [])
      .flatMap((arc) => admin.arcs[arc]?.line() ?? [])
      .filter((point) => Math.abs(point[1] - around[1]) < 1 && distanceKm(point, around) < REFINED_KM);
  return Math.min(rough.km, nearest(corners(first, rough.a), corners(second, rough.b)).km);
}

/** Compared by straight lines through space, which have the same order. */
function nearest(ones: readonly Point[], others: readonly Point[]): Pair {
  const target = new Float64Array(others.flatMap(inSpace));
  let best = { chord2: Number.POSITIVE_INFINITY, a: ones[0] as Point, b: others[0] as Point };
  for (const a of ones) {
    const [x, y, z] = inSpace(a);
    for (let index = 0; index < target.length; index += 3) {
      const [dx, dy, dz] = [
        x - (target[index] as number),
        y - (target[index + 1] as number),
        z - (target[index + 2] as number),
      ];
      const chord2 = dx * dx + dy * dy + dz * dz;
      if (chord2 < best.chord2) best = { chord2, a, b: others[index / 3] as Point };
    }
  }
  return {
    km: ones.length && others.length ? distanceKm(best.a, best.b) : Number.POSITIVE_INFINITY,
    ...best,
  };
}

function inSpace([lon, lat]: Point): readonly [number, number, number] {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
