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

/** Where land lies along a level line at `y` pixels, each outline in the copy of the world nearest to the view. */
export function landSpans(outline: LandOutline, { origin, size, middle }: WorldFrame, y: number): Span[] {
  const level = (y - origin.y) / size;
  const crossings: number[] = [];
  for (const ring of outline) {
    const copy = Math.round(middle - (ring[0] ?? 0));
    let beforeX = ring[ring.length - 2] as number;
    let beforeY = ring[ring.length - 1] as number;
    for (let index = 0; index < ring.length; index += 2) {
      const x = ring[index] as number;
      const at = ring[index + 1] as number;
      if (beforeY > level !== at > level)
        crossings.push(copy + x + ((level - at) / (beforeY - at)) * (beforeX - x));
      [beforeX, beforeY] = [x, at];
    }
  }
  crossings.sort((one, other) => one - other);
  return crossings.flatMap((west, index) => {
    const east = crossings[index + 1];
    if (index % 2 === 1 || east === undefined) return [];
    return [{ west: origin.x + west * size, east: origin.x + east * size }];
  });
}
