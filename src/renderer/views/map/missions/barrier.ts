import type { Point } from '../point.ts';

/** A line that markers must not be moved across nor stand on: the border. */
export type Barrier = {
  /** Pixels. */
  readonly segments: Segments;
  /** Pixels that stay free on both of its sides. */
  readonly clearance: number;
};

/** On which side of a line something stands, as seen along it; 0 where there is no line. */
export type BarrierSide = -1 | 0 | 1;

/** Straight stretches, `fromX, fromY, toX, toY` each: they are gone through many thousand times. */
export type Segments = Float64Array;

/** The stretches from point to point of each line, times a factor, none shorter than a step but the last of a line. */
export function segmentsOf(lines: readonly (readonly Point[])[], factor = 1, step = 0): Segments {
  const most = lines.reduce((sum, line) => sum + Math.max(0, line.length - 1), 0);
  const segments = new Float64Array(4 * most);
  let count = 0;
  for (const line of lines) {
    const last = line.length - 1;
    let fromX = (line[0]?.x ?? 0) * factor;
    let fromY = (line[0]?.y ?? 0) * factor;
    for (let index = 1; index <= last; index += 1) {
      const { x, y } = line[index] as Point;
      const toX = x * factor;
      const toY = y * factor;
      if (index < last && Math.abs(toX - fromX) < step && Math.abs(toY - fromY) < step) continue;
      segments[4 * count] = fromX;
      segments[4 * count + 1] = fromY;
      segments[4 * count + 2] = toX;
      segments[4 * count + 3] = toY;
      count += 1;
      fromX = toX;
      fromY = toY;
    }
  }
  return segments.subarray(0, 4 * count);
}

/** The segments that something within reach of a point could come near to. */
export function segmentsNear(segments: Segments, { x, y }: Point, reach: number): Segments {
  const near: number[] = [];
  for (let at = 0; at < segments.length; at += 4) {
    const fromX = (segments[at] as number) - x;
    const toX = (segments[at + 2] as number) - x;
    if ((fromX > reach && toX > reach) || (fromX < -reach && toX < -reach)) continue;
    const fromY = (segments[at + 1] as number) - y;
    const toY = (segments[at + 3] as number) - y;
    if ((fromY > reach && toY > reach) || (fromY < -reach && toY < -reach)) continue;
    near.push(fromX + x, fromY + y, toX + x, toY + y);
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
