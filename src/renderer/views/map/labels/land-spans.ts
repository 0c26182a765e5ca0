import type { LandOutline } from '#renderer/workers/land-outline.ts';
import type { Point } from '../point.ts';

/** A stretch of a level line, in pixels from west to east. */
export type Span = { readonly west: number; readonly east: number };

/** How the square of Web Mercator lies on the pixels of a view. */
export type WorldFrame = {
  /** Pixels of its upper left corner. */
  readonly origin: Point;
  /** Pixels along a side. */
  readonly size: number;
  /** Where the middle of the view is along the square, 0 to 1 and beyond. */
  readonly middle: number;
};

/** Level lines from the top down. Pixels. */
export type Levels = { readonly top: number; readonly step: number; readonly count: number };

/** Where land lies along each level line, each outline in the copy of the world that is nearest to the view. */
export function landSpans(
  outline: LandOutline,
  { origin, size, middle }: WorldFrame,
  { top, step, count }: Levels,
): readonly (readonly Span[])[] {
  const crossings = Array.from({ length: count }, (): number[] => []);
  // Rows from here on in units of the step: each stretch of the outline knows the rows that it crosses.
  const rowOf = (y: number) => (origin.y + y * size - top) / step;
  for (const ring of outline) {
    const copy = Math.round(middle - (ring[0] ?? 0));
    let beforeX = ring[ring.length - 2] as number;
    let before = rowOf(ring[ring.length - 1] as number);
    for (let index = 0; index < ring.length; index += 2) {
      const x = ring[index] as number;
      const row = rowOf(ring[index + 1] as number);
      const last = Math.min(count - 1, Math.ceil(Math.max(before, row)) - 1);
      for (let at = Math.max(0, Math.ceil(Math.min(before, row))); at <= last; at += 1) {
        const share = (at - row) / (before - row);
        crossings[at]?.push(origin.x + (copy + x + share * (beforeX - x)) * size);
      }
      [beforeX, before] = [x, row];
    }
  }
  return crossings.map((row) => {
    row.sort((one, other) => one - other);
    return row.flatMap((west, index) => {
      const east = row[index + 1];
      return index % 2 === 1 || east === undefined ? [] : [{ west, east }];
    });
  });
}
