import { type Admin, loadAdmin, type Point } from '#main/world/admin.ts';
import { distanceKm } from '../geometry/sphere.ts';
import { PATHS } from '../lib/paths.ts';

/** Distance between points along a coast in kilometres. */
const STEP_KM = 8;

export type CoastPoint = { readonly country: string; readonly point: Point };

/** Points along the coasts of all countries: outlines that no second country shares. */
export function coastPoints(): { readonly admin: Admin; readonly points: readonly CoastPoint[] } {
  const admin = loadAdmin(PATHS.out);
  const uses = new Map<number, number>();
  for (const arc of [...admin.outlines.values()].flat()) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  const points = [...admin.outlines].flatMap(([country, arcs]) =>
    arcs
      .filter((arc) => uses.get(arc) === 1)
      .flatMap((arc) => along(admin.arcs[arc]?.line() ?? []))
      .map((point) => ({ country, point })),
  );
  return { admin, points };
}

/** Points of a line at least and, on long legs, at most a step apart; the first always. */
function along(line: readonly Point[]): readonly Point[] {
  const result: Point[] = [];
  let last: Point | undefined;
  for (const point of line) {
    if (last === undefined || distanceKm(last, point) >= STEP_KM) {
      if (last !== undefined) result.push(...between(last, point));
      result.push(point);
      last = point;
    }
  }
  return result;
}

function between(a: Point, b: Point): readonly Point[] {
  const pieces = Math.floor(distanceKm(a, b) / STEP_KM);
  return Array.from({ length: Math.max(0, pieces - 1) }, (_, index) => {
    const t = (index + 1) / pieces;
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])] as const;
  });
}
