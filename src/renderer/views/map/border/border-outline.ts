import { mercatorY } from '#shared/geo/mercator.ts';
import type { Box, Point } from '../point.ts';

/** A line on the square of Web Mercator whose sides are 1: `x, y, x, y, …`; x may lie beyond it. */
export type MercatorLine = Float64Array;

export function toMercator(line: readonly (readonly [lon: number, lat: number])[]): MercatorLine {
  return Float64Array.from(line.flatMap(([lon, lat]) => [(lon + 180) / 360, mercatorY(lat)]));
}

/** Pixels between two points of the drawn line, at least. */
const STEP = 0.8;

/**
 * The `d` of an SVG path along the lines where they run through a box of
 * pixels. The square lies at `origin` (pixels) and is `size` pixels wide.
 */
export function outlinePath(
  lines: readonly MercatorLine[],
  { origin, size }: { readonly origin: Point; readonly size: number },
  box: Box,
): string {
  const parts: string[] = [];
  for (const line of lines) {
    let isDown = false;
    let [fromX, fromY] = [Number.NaN, Number.NaN];
    for (let index = 0; index < line.length; index += 2) {
      const x = origin.x + (line[index] as number) * size;
      const y = origin.y + (line[index + 1] as number) * size;
      const isLast = index === line.length - 2;
      if (!isLast && Math.abs(x - fromX) < STEP && Math.abs(y - fromY) < STEP) continue;
      if (index > 0) {
        const isIn =
          Math.min(fromX, x) <= box.right &&
          Math.max(fromX, x) >= box.left &&
          Math.min(fromY, y) <= box.bottom &&
          Math.max(fromY, y) >= box.top;
        if (isIn) parts.push(`${isDown ? '' : `M${fixed(fromX)} ${fixed(fromY)}`}L${fixed(x)} ${fixed(y)}`);
        isDown = isIn;
      }
      [fromX, fromY] = [x, y];
    }
  }
  return parts.join('');
}

const fixed = (pixels: number): string => pixels.toFixed(1);
