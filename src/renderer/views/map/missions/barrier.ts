import type { Point } from '../point.ts';

/** A line that markers must not be moved across, in pixels: the border. */
export type Barrier = readonly (readonly Point[])[];

type Segment = readonly [from: Point, to: Point];

/** The segments of a barrier that something within reach of a point could cross. */
export function segmentsNear(barrier: Barrier, { x, y }: Point, reach: number): readonly Segment[] {
  return barrier.flatMap((line) =>
    line.flatMap((to, index): readonly Segment[] => {
      const from = line[index - 1];
      if (from === undefined) return [];
      const isNear =
        Math.min(from.x, to.x) <= x + reach &&
        Math.max(from.x, to.x) >= x - reach &&
        Math.min(from.y, to.y) <= y + reach &&
        Math.max(from.y, to.y) >= y - reach;
      return isNear ? [[from, to]] : [];
    }),
  );
}

/** Where a point that was moved from home stands, when it slides along the barrier instead of crossing it. */
export function keepOnSide(home: Point, at: Point, segments: readonly Segment[]): Point {
  let kept = at;
  for (const [from, to] of segments) {
    if (!cross(home, kept, from, to)) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    const beyond = ((kept.x - from.x) * dy - (kept.y - from.y) * dx) / length;
    const back = beyond + Math.sign(beyond) * 0.5;
    kept = { x: kept.x - (back * dy) / length, y: kept.y + (back * dx) / length };
  }
  // Caught in a corner between two segments: home is certainly on the right side.
  return segments.some(([from, to]) => cross(home, kept, from, to)) ? home : kept;
}

/** Whether two stretches cross. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

const turn = (a: Point, b: Point, c: Point): boolean => (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
