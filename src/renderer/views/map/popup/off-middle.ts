import type { Size } from '#shared/geo/mercator.ts';
import type { Box, Point } from '../point.ts';
import { clearMove } from './shortest-escape.ts';

/**
 * Where a mark has to stand, in pixels from the middle of the view, so that it
 * and its card are as near to the middle as they can be without being cut or
 * covered.
 *
 * @param box the mark and its card together, in pixels from the mark
 * @param mark the mark alone
 */
export function offMiddle(
  box: Box,
  mark: Box,
  { width, height }: Size,
  covered: readonly Box[],
  around: number,
): Point {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const [right, down] = [width / 2 - x, height / 2 - y];
  const centred = ({ left, ...part }: Box): Box => ({
    left: left + right,
    right: part.right + right,
    top: part.top + down,
    bottom: part.bottom + down,
  });
  const clear = clearMove(centred(box), centred(mark), { width, height }, covered, around);
  return { x: clear.x - x, y: clear.y - y };
}
