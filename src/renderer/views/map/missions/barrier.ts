import type { Point } from '../point.ts';

/** A line that markers must not be moved across nor stand on: the border. */
export type Barrier = {
  /** Pixels. */
  readonly lines: readonly (readonly Point[])[];
  /** Pixels that stay free on both of its sides. */
  readonly clearance: number;
};

/** On which side of a line something stands, as seen along it; 0 where there is no line. */
export type BarrierSide = -1 | 0 | 1;

export type Segment = readonly [from: Point, to: Point];

export function segmentsOf(lines: readonly (readonly Point[])[]): readonly Segment[] {
  return lines.flatMap((line) => line.slice(1).map((to, index): Segment => [line[index] as Point, to]));
}

/** The segments that something within reach of a point could come near to. */
export function segmentsNear(
  segments: readonly Segment[],
  { x, y }: Point,
  reach: number,
): readonly Segment[] {
  return segments.filter(
    ([from, to]) =>
      Math.min(from.x, to.x) <= x + reach &&
      Math.max(from.x, to.x) >= x - reach &&
      Math.min(from.y, to.y) <= y + reach &&
      Math.max(from.y, to.y) >= y - reach,
  );
}

export function sideOf(segments: readonly Segment[], point: Point): BarrierSide {
  const near = nearest(segments, point);
  return near === null ? 0 : near.beyond < 0 ? -1 : 1;
}

/** The same point, or the nearest one that is on the side and clear of the segments. */
export function keepClear(
  at: Point,
  side: BarrierSide,
  segments: readonly Segment[],
  clearance: number,
): Point {
  const near = nearest(segments, at);
  if (near === null) return at;
  const isOnSide = near.beyond * side >= 0;
  if (isOnSide && near.distance >= clearance) return at;
  const { on, distance } = near;
  // On the line itself there is no direction away from it but square to it.
  const away =
    distance > 0.01
      ? { x: (at.x - on.x) / distance, y: (at.y - on.y) / distance }
      : { x: near.square.x * (isOnSide ? 1 : -1) * side, y: near.square.y * (isOnSide ? 1 : -1) * side };
  const push = isOnSide ? clearance : -clearance;
  return { x: on.x + away.x * push, y: on.y + away.y * push };
}

type Nearest = {
  /** The point of the line that is nearest. */
  readonly on: Point;
  readonly distance: number;
  /** Distance square to the nearest segment: negative on one side of it, positive on the other. */
  readonly beyond: number;
  /** Direction of the positive side. */
  readonly square: Point;
};

function nearest(segments: readonly Segment[], { x, y }: Point): Nearest | null {
  let best: Nearest | null = null;
  for (const [from, to] of segments) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy);
    if (length === 0) continue;
    const share = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length ** 2));
    const on = { x: from.x + share * dx, y: from.y + share * dy };
    const distance = Math.hypot(x - on.x, y - on.y);
    if (best !== null && distance > best.distance * (1 + 1e-9)) continue;
    const beyond = ((y - from.y) * dx - (x - from.x) * dy) / length;
    // At a corner two segments are equally near: the one that is seen less aslant tells the side.
    const isCorner = best !== null && distance >= best.distance * (1 - 1e-9);
    if (isCorner && Math.abs(beyond) <= Math.abs((best as Nearest).beyond)) continue;
    best = { on, distance, beyond, square: { x: -dy / length, y: dx / length } };
  }
  return best;
}
