import type { Point } from '../point.ts';
import { type Barrier, type BarrierSide, keepClear, segmentsNear } from './barrier.ts';

export type CrowdedPoint = {
  readonly id: string;
  /** Pixels. */
  readonly x: number;
  readonly y: number;
  /** How much it holds its place against others: 1 for most, more for embassies. */
  readonly weight: number;
  /** The side of the barrier on which it stays. */
  readonly side: BarrierSide;
};

export type DeclutterOptions = {
  /** Pixels that any two points keep between them, where `reach` allows it. */
  readonly gap: number;
  /** Pixels that a point is moved at most. */
  readonly reach: number;
  /** No point is moved across, and none stands on it: a mission stays in its State, and the border is seen. */
  readonly barrier: Barrier;
};

/** Of each kind, at most. */
const ROUNDS = 40;
/** Pixels a round below which a point counts as at rest. */
const STILL = 0.05;
/** What a point is drawn back to its own place by, each round. */
const HOMESICK = 0.06;
/** Radians between points on one spot: the golden angle, so that any number of them fans out. */
const FAN = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves points apart that would cover each other or the barrier, as little as
 * needed, and returns by how much each is moved. The same points give the same
 * answer in any order; a point that covers nothing stays where it is.
 */
export function declutter(
  points: readonly CrowdedPoint[],
  { gap, reach, barrier }: DeclutterOptions,
): ReadonlyMap<string, Point> {
  const bodies = points
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((point, index) => ({
      ...point,
      // A hundredth of a pixel apart: two missions in one city need a direction to go.
      atX: point.x + 0.01 * Math.cos(index * FAN),
      atY: point.y + 0.01 * Math.sin(index * FAN),
      walls: segmentsNear(barrier.segments, point, reach + barrier.clearance),
    }));
  type Body = (typeof bodies)[number];

  const near: (readonly [Body, Body])[] = [];
  bodies.forEach((one, index) => {
    for (const other of bodies.slice(index + 1)) {
      if (Math.hypot(one.x - other.x, one.y - other.y) < gap + 2 * reach) near.push([one, other]);
    }
  });

  // First drawn back to their places while they push, then without: so that what can keep its distance does.
  for (const home of [HOMESICK, 0]) {
    for (let round = 0, rests = false; round < ROUNDS && !rests; round += 1) {
      const before = bodies.map(({ atX, atY }) => ({ atX, atY }));
      for (const body of bodies) {
        body.atX += (body.x - body.atX) * home;
        body.atY += (body.y - body.atY) * home;
      }
      for (const [one, other] of near) pushApart(one, other, gap);
      for (const body of bodies) {
        hold(body, reach);
        const { x, y } = keepClear({ x: body.atX, y: body.atY }, body.side, body.walls, barrier.clearance);
        [body.atX, body.atY] = [x, y];
      }
      rests = bodies.every(
        ({ atX, atY }, index) =>
          Math.abs(atX - (before[index]?.atX ?? 0)) < STILL &&
          Math.abs(atY - (before[index]?.atY ?? 0)) < STILL,
      );
    }
  }
  return new Map(
    bodies.map(({ id, x, y, atX, atY }) => {
      const still = Math.hypot(atX - x, atY - y) < 0.5;
      return [id, still ? { x: 0, y: 0 } : { x: atX - x, y: atY - y }];
    }),
  );
}

type Moving = CrowdedPoint & { atX: number; atY: number };

function pushApart(one: Moving, other: Moving, gap: number): void {
  const dx = other.atX - one.atX;
  const dy = other.atY - one.atY;
  // Most pairs are far apart, and all are looked at in every round.
  if (Math.abs(dx) >= gap || Math.abs(dy) >= gap) return;
  const distance = Math.sqrt(dx * dx + dy * dy) || 0.001;
  if (distance >= gap) return;
  const push = (gap - distance) / distance;
  const share = other.weight / (one.weight + other.weight);
  one.atX -= dx * push * share;
  one.atY -= dy * push * share;
  other.atX += dx * push * (1 - share);
  other.atY += dy * push * (1 - share);
}

/** Keeps a point within reach of its own place. */
function hold(body: Moving, reach: number): void {
  const dx = body.atX - body.x;
  const dy = body.atY - body.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance <= reach) return;
  body.atX = body.x + (dx / distance) * reach;
  body.atY = body.y + (dy / distance) * reach;
}
