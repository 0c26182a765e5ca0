import type { Position } from '#shared/geo/great-circle.ts';
import { greatCircleLine } from '#shared/geo/great-circle-line.ts';
import { type SketchKind, sketchSteps } from '#shared/geo/sketch.ts';
import { unwrapLine } from '#shared/geo/unwrap-line.ts';

/** The way of a drawing along great circles as one continuous line of `[lon, lat]`. */
export function sketchLine(
  kind: SketchKind,
  points: readonly Position[],
): readonly (readonly [number, number])[] {
  return unwrapLine(
    sketchSteps(kind, points).flatMap(([from, to], index) => {
      const line = greatCircleLine(from, to);
      return index === 0 ? line : line.slice(1);
    }),
  );
}
