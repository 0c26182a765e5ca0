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

/** Straight stretches, `fromX, fromY, toX, toY` each: they are gone through many thousand times. */
export type Segments = Float64Array;

export function segmentsOf(lines: readonly (readonly Point[])[]): Segments {
  return Float64Array.from(
    lines.flatMap((line) =>
      line.slice(1).flatMap((to, index) => {
        const from = line[index] as Point;
        return [from.x, from.y, to.x, to.y];
      }),
    ),
  );
}

/** The segments that something within reach of a point could come near to. */
export function segmentsNear(segments: Segments, { x, y }: Point, reach: number): Segments {
  const near: number[] = [];
  for (let at = 0; at < segments.length; at += 4) {
    const [fromX, fromY] = [segments[at] as number, segments[at + 1] as number];
    const [toX, toY] = [segments[at + 2] as number, segments[at + 3] as number];
    const isNear =
      Math.min(fromX, toX) <= x + reach &&
      Math.max(fromX, toX) >= x - reach &&
      Math.min(fromY, toY) <= y + reach &&
      Math.max(fromY, toY) >= y - reach;
    if (isNear) near.push(fromX, fromY, toX, toY);
  }
  return Float64Array.from(near);
}

export function sideOf(segments: Segments, point: Point): BarrierSide {
  const near = nearest(segments, point);
  return near === null ? 0 : near.beyond < 0 ? -1 : 1;
}

/** The same point, or the nearest one that is on the side and clear of the segments. */
export function keepClear(at: Point, side: BarrierSide, segments: Segments, clearance: number): Point {
  const near = nearest(segments, at);
  if (near === null) return at;
  const isOnSide = near.beyond * side >= 0;
  if (isOnSide && near.distance >= clearance) return at;
  const { onX, onY, distance } = near;
  const push = isOnSide ? clearance : -clearance;
  // On the line itself there is no direction away from it but square to it.
  if (distance < 0.01)
    return { x: onX + near.squareX * side * clearance, y: onY + near.squareY * side * clearance };
  return { x: onX + ((at.x - onX) / distance) * push, y: onY + ((at.y - onY) / distance) * push };
}

type Nearest = {
  /** The point of the line that is nearest, and how far it is. */
  onX: number;
  onY: number;
  distance: number;
  /** Distance square to the nearest segment: negative on one side of it, positive on the other. */
  beyond: number;
  /** Direction of the positive side. */
  squareX: number;
  squareY: number;
};

function nearest(segments: Segments, { x, y }: Point): Nearest | null {
  const best: Nearest = {
    onX: 0,
    onY: 0,
    distance: Number.POSITIVE_INFINITY,
    beyond: 0,
    squareX: 0,
    squareY: 0,
  };
  for (let at = 0; at < segments.length; at += 4) {
    const fromX = segments[at] as number;
    const fromY = segments[at + 1] as number;
    const dx = (segments[at + 2] as number) - fromX;
    const dy = (segments[at + 3] as number) - fromY;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) continue;
    const share = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (length * length)));
    const onX = fromX + share * dx;
    const onY = fromY + share * dy;
    const distance = Math.sqrt((x - onX) ** 2 + (y - onY) ** 2);
    if (distance > best.distance * (1 + 1e-9)) continue;
    const beyond = ((y - fromY) * dx - (x - fromX) * dy) / length;
    // At a corner two segments are equally near: the one that is seen less aslant tells the side.
    const isCorner = distance >= best.distance * (1 - 1e-9);
    if (isCorner && Math.abs(beyond) <= Math.abs(best.beyond)) continue;
    best.onX = onX;
    best.onY = onY;
    best.distance = distance;
    best.beyond = beyond;
    best.squareX = -dy / length;
    best.squareY = dx / length;
  }
  return best.distance === Number.POSITIVE_INFINITY ? null : best;
}
