import type { Box, Point } from '../point.ts';
import { touches } from './label-view.ts';

/** A name that would like to be drawn. */
export type LabelCandidate = {
  readonly id: string;
  /** The lower is placed the earlier. */
  readonly priority: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Middles at which it may stand, the best first. */
  readonly middles: readonly Point[];
  /** It may stand on what others shun, when there is no other place. */
  readonly mayCross?: boolean;
  /** It is drawn in any case, at its best place when none is free. */
  readonly always?: boolean;
};

export type PlacedLabel<Candidate> = { readonly candidate: Candidate; readonly middle: Point };

/** Pixels around a name that stay empty. */
const MARGIN = 2;
/** Pixels of a cell of the grid in which boxes are looked up. */
const CELL = 64;

/**
 * Places names by priority so that none covers another or what is blocked, nor
 * what is shunned: the border, which only a city's name may cross at need. A
 * name that stood somewhere before stands there again if it can, so that names
 * do not hop about while the map is moved.
 */
export function placeLabels<Candidate extends LabelCandidate>(
  candidates: readonly Candidate[],
  blocked: readonly Box[],
  before: ReadonlyMap<string, number> = new Map(),
  shunned: readonly Box[] = [],
): readonly PlacedLabel<Candidate>[] {
  const taken = createBoxGrid(blocked);
  const avoided = createBoxGrid(shunned);
  const placed: PlacedLabel<Candidate>[] = [];
  const sorted = candidates.toSorted(
    (one, other) => one.priority - other.priority || (one.id < other.id ? -1 : 1),
  );
  for (const candidate of sorted) {
    const kept = candidate.middles[before.get(candidate.id) ?? -1];
    const middles = kept ? [kept, ...candidate.middles] : candidate.middles;
    const free = middles.filter((at) => taken.isFree(boxAround(at, candidate)));
    const middle =
      free.find((at) => avoided.isFree(boxAround(at, candidate))) ??
      (candidate.mayCross ? free[0] : undefined) ??
      (candidate.always ? middles[0] : undefined);
    if (middle === undefined) continue;
    taken.add(boxAround(middle, candidate));
    placed.push({ candidate, middle });
  }
  return placed;
}

function boxAround({ x, y }: Point, { width, height }: LabelCandidate): Box {
  return {
    left: x - width / 2 - MARGIN,
    right: x + width / 2 + MARGIN,
    top: y - height / 2 - MARGIN,
    bottom: y + height / 2 + MARGIN,
  };
}

function createBoxGrid(boxes: readonly Box[]) {
  const cells = new Map<string, Box[]>();
  for (const box of boxes) add(box);
  function* cellsOf(box: Box): Generator<string> {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) yield `${x} ${y}`;
    }
  }
  function add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
    }
  }
  return {
    add,
    isFree(box: Box): boolean {
      for (const key of cellsOf(box)) if (cells.get(key)?.some((known) => touches(known, box))) return false;
      return true;
    },
  };
}
