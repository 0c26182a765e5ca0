import type { MercatorLine } from '../border/border-outline.ts';
import type { Box } from '../point.ts';
import { boxAround, type LabelView, touches } from './label-view.ts';

/** Pixels along the border from box to box, and pixels that each keeps free on both sides. */
const STEP = 7;
const FREE = 2;

/** Boxes along the border where it runs through what is drawn: names keep off them, so that the line is whole. */
export function borderBoxes(lines: readonly MercatorLine[], { frame, drawn }: LabelView): readonly Box[] {
  const boxes: Box[] = [];
  for (const line of lines) {
    const copy = Math.round(frame.middle - (line[0] ?? 0));
    let [fromX, fromY] = [Number.NaN, Number.NaN];
    for (let index = 0; index < line.length; index += 2) {
      const x = frame.origin.x + (copy + (line[index] as number)) * frame.size;
      const y = frame.origin.y + (line[index + 1] as number) * frame.size;
      const length = Math.hypot(x - fromX, y - fromY);
      if (length < STEP && index < line.length - 2) continue;
      const stretch = {
        left: Math.min(fromX, x),
        right: Math.max(fromX, x),
        top: Math.min(fromY, y) - 1,
        bottom: Math.max(fromY, y) + 1,
      };
      if (touches(stretch, drawn)) {
        for (let along = 0; along < length; along += STEP) {
          const share = along / length;
          const at = { x: fromX + share * (x - fromX), y: fromY + share * (y - fromY) };
          boxes.push(boxAround(at, 2 * FREE, 2 * FREE));
        }
      }
      [fromX, fromY] = [x, y];
    }
  }
  return boxes;
}
