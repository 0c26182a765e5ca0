import type { Position } from './great-circle.ts';

/** What is being drawn: one point, a way along points, or the land within them. */
export type SketchKind = 'point' | 'line' | 'area';

/** The fewest points that make one of its kind. */
const fewest = { point: 1, line: 2, area: 3 } as const satisfies Record<SketchKind, number>;

/** Whether the points make a whole drawing of their kind. */
export function isWhole(kind: SketchKind, points: readonly Position[]): boolean {
  return points.length >= fewest[kind];
}

/**
 * The drawing with one more point at its end; a point takes the place of the one before. The same point twice
 * running is one: a double click draws nothing twice.
 */
export function withPoint(
  kind: SketchKind,
  points: readonly Position[],
  { lat, lon }: Position,
): readonly Position[] {
  const last = points.at(-1);
  if (last?.lat === lat && last.lon === lon) return points;
  return kind === 'point' ? [{ lat, lon }] : [...points, { lat, lon }];
}

/** The drawing without the point at an index. */
export function withoutPoint(points: readonly Position[], index: number): readonly Position[] {
  return points.toSpliced(index, 1);
}

/** The steps of a drawing from point to point: an area's last leads back to its first. */
export function sketchSteps(
  kind: SketchKind,
  points: readonly Position[],
): readonly (readonly [Position, Position])[] {
  return points.flatMap((from, index) => {
    const closes = kind === 'area' && points.length > 2 && index === points.length - 1;
    const to = closes ? points[0] : points[index + 1];
    return to === undefined || kind === 'point' ? [] : [[from, to] as const];
  });
}
