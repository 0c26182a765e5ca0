import { mercatorY, nearestCopy } from '#shared/geo/mercator.ts';
import type { Box, Point } from '../point.ts';
import type { LabelStyle } from './label-style.ts';
import type { WorldFrame } from './land-spans.ts';

/** The view at rest that names are chosen for. Layer pixels. */
export type LabelView = {
  readonly zoom: number;
  readonly frame: WorldFrame;
  /** What is seen of the layer at rest. */
  readonly seen: Box;
  /** What is drawn of it: more, so that names are there while the map is dragged. */
  readonly drawn: Box;
  /** Width of a text in pixels, in a style. */
  readonly measure: (text: string, style: LabelStyle) => number;
};

/** Where a place stands, in the copy of the world that is nearest to the view. */
export function placeIn({ frame: { origin, size, middle } }: LabelView, lon: number, lat: number): Point {
  const x = (nearestCopy(lon, middle * 360 - 180) + 180) / 360;
  return { x: origin.x + x * size, y: origin.y + mercatorY(lat) * size };
}

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function liesWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

export function touches(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
