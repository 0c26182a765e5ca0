import type { Size } from '#shared/geo/mercator.ts';
import type { Box, Point } from '../point.ts';

/**
 * The shortest move that brings a box inside the view, `around` pixels away
 * from its edges and from what covers it. Of a box that is larger than the
 * view, the upper left is shown.
 */
export function shortestEscape(box: Box, view: Size, covered: readonly Box[], around: number): Point {
  const inside = moveInside(box, view, around);
  const moves = covered
    .filter((cover) => meets(shift(box, inside), cover, around))
    .flatMap((cover) => {
      const at = shift(box, inside);
      return [
        { x: cover.right + around - at.left, y: 0 },
        { x: cover.left - around - at.right, y: 0 },
        { x: 0, y: cover.bottom + around - at.top },
        { x: 0, y: cover.top - around - at.bottom },
      ];
    })
    .map((move) => ({ x: move.x + inside.x, y: move.y + inside.y }))
    .filter((move) => {
      const at = shift(box, move);
      const again = moveInside(at, view, around);
      return again.x === 0 && again.y === 0 && !covered.some((cover) => meets(at, cover, around - 1));
    })
    .sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y));
  return moves[0] ?? inside;
}

/** Pixels between the places that are tried where nothing is free. */
const TRIED = 8;

/**
 * The same for a card and the mark that it belongs to, further away where
 * nothing near is free. In a map that is too small for both beside what covers
 * it, the mark is seen, and the card lies over the legend or the controls.
 *
 * @param box the card and its mark together
 */
export function clearMove(box: Box, mark: Box, view: Size, covered: readonly Box[], around: number): Point {
  const move = shortestEscape(box, view, covered, around);
  if (!covered.some((cover) => meets(shift(box, move), cover, around - 1))) return move;
  const across = tried(around - box.left, view.width - around - box.right);
  const down = tried(around - box.top, view.height - around - box.bottom);
  const moves = across
    .flatMap((x) => down.map((y) => ({ x, y })))
    .sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y));
  const frees = (part: Box) => (one: Point) => !covered.some((cover) => meets(shift(part, one), cover, 0));
  return moves.find(frees(box)) ?? moves.find(frees(mark)) ?? move;
}

/** Moves from one to another; none where what is moved is larger than the view. */
function tried(from: number, to: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / TRIED) + 1) },
    (_, step) => from + step * TRIED,
  );
}

function moveInside({ left, top, right, bottom }: Box, { width, height }: Size, around: number): Point {
  const x = left < around ? around - left : Math.min(0, Math.max(width - around - right, around - left));
  const y = top < around ? around - top : Math.min(0, Math.max(height - around - bottom, around - top));
  return { x, y };
}

const shift = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

function meets(one: Box, other: Box, around: number): boolean {
  return (
    one.left < other.right + around &&
    one.right > other.left - around &&
    one.top < other.bottom + around &&
    one.bottom > other.top - around
  );
}
