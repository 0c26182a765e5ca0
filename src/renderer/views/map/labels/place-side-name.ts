import type { LandOutline } from '#renderer/workers/land-outline.ts';
import type { Box, Point } from '../point.ts';
import { touches } from './label-view.ts';
import { landSpans, type WorldFrame } from './land-spans.ts';

/** One way to write a name: in a line or two, larger or smaller. Pixels. */
export type NameForm = { readonly width: number; readonly height: number };

export type SideNameRoom = {
  readonly outline: LandOutline;
  readonly frame: WorldFrame;
  /** What is seen of the map at rest. */
  readonly seen: Box;
  /** What no name may stand under: the legend, controls, the other State's name. */
  readonly covered: readonly Box[];
  /** What a name should rather not stand under: markers. */
  readonly crowded: readonly Box[];
  /** Where the name stands best when nothing is in its way. */
  readonly best: Point;
};

export type PlacedName<Form> = { readonly form: Form; readonly middle: Point };

const ROWS = 22;
const COLUMNS = 9;
/** Pixels that stay free between a name and the edge of the view. */
const MARGIN = 6;
/** Pixels of land in view that are too few to be named. */
const SLIVER = 14;

/**
 * Where the name of one of the two States stands, and in which of its forms
 * (the best first): on the land that is seen, clear of the controls, over as
 * few markers and as little of the neighbours as can be. null when no land with
 * room for a name is in view.
 */
export function placeSideName<Form extends NameForm>(
  forms: readonly Form[],
  room: SideNameRoom,
): PlacedName<Form> | null {
  const { outline, frame, seen, best } = room;
  const inner = {
    left: seen.left + MARGIN,
    right: seen.right - MARGIN,
    top: seen.top + MARGIN,
    bottom: seen.bottom - MARGIN,
  };
  const [top, bottom] = extentDown(outline, frame, inner);
  let found: { readonly cost: number; readonly placed: PlacedName<Form> } | null = null;
  const consider = (form: Form, rank: number, middle: Point, land: number) => {
    const at = inside(middle, form, inner);
    const box = around(at, form);
    const away = Math.hypot(at.x - best.x, at.y - best.y) / Math.hypot(seen.right - seen.left, 1);
    // Land that lies under the legend is not in view.
    if (room.covered.some((other) => touches(box, other))) return;
    const cost =
      60 * overlaps(box, room.crowded) + 120 * Math.max(0, 1 - land / form.width) + 25 * rank + 60 * away;
    if (found === null || cost < found.cost) found = { cost, placed: { form, middle: at } };
  };

  const step = (bottom - top) / ROWS;
  const levels = { top: top + step / 2, step, count: step > 0 ? ROWS : 0 };
  landSpans(outline, frame, levels).forEach((spans, row) => {
    const y = levels.top + row * step;
    for (const { west, east } of spans) {
      const [from, to] = [Math.max(west, inner.left), Math.min(east, inner.right)];
      const isCut = from > west || to < east;
      if (to <= from || (isCut && to - from < SLIVER)) continue;
      forms.forEach((form, rank) => {
        const play = Math.max(0, to - from - form.width);
        for (let column = 0; column < COLUMNS; column += 1) {
          const x = (from + to) / 2 + (column / (COLUMNS - 1) - 0.5) * play;
          consider(form, rank, { x, y }, Math.min(to - from, form.width));
          if (play === 0) break;
        }
      });
    }
  });
  const smallest = forms.at(-1);
  const isTooSmallForRows = found === null && bottom > top && contains(inner, best);
  if (isTooSmallForRows && smallest) consider(smallest, 0, best, smallest.width);
  return (found as { readonly placed: PlacedName<Form> } | null)?.placed ?? null;
}

/** From where to where down the view there may be land, in pixels. */
function extentDown(outline: LandOutline, { origin, size }: WorldFrame, { top, bottom }: Box) {
  let [north, south] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ring of outline) {
    for (let index = 1; index < ring.length; index += 2) {
      const y = ring[index] as number;
      if (y < north) north = y;
      if (y > south) south = y;
    }
  }
  return [Math.max(top, origin.y + north * size), Math.min(bottom, origin.y + south * size)] as const;
}

/** The middle moved so that the whole name is in view. */
function inside({ x, y }: Point, { width, height }: NameForm, box: Box): Point {
  return {
    x: Math.max(box.left + width / 2, Math.min(box.right - width / 2, x)),
    y: Math.max(box.top + height / 2, Math.min(box.bottom - height / 2, y)),
  };
}

const contains = (box: Box, { x, y }: Point) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

const around = ({ x, y }: Point, { width, height }: NameForm): Box => ({
  left: x - width / 2 - 2,
  right: x + width / 2 + 2,
  top: y - height / 2 - 1,
  bottom: y + height / 2 + 1,
});

/** How many of the boxes are touched, each weighed by the share of it that is covered. */
function overlaps(box: Box, others: readonly Box[]): number {
  let sum = 0;
  for (const other of others) {
    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    if (across > 0 && down > 0)
      sum += 0.3 + (across * down) / ((other.right - other.left) * (other.bottom - other.top));
  }
  return sum;
}
