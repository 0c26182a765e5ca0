import type { PairGeometry } from '#shared/models/world.ts';
import type { Point } from '../point.ts';
import { ZOOM_STEP } from '../view/map-options.ts';
import { mercatorY } from '../view/mercator.ts';
import { declutter } from './declutter.ts';
import type { MarkerSpec } from './marker-element.ts';
import type { OffsetsAt } from './mission-marker-layer.ts';
import { isHeadOfMission } from './rank.ts';

/**
 * Pixels between the middles of two markers. From zoom 6 on, the 24 px that
 * WCAG 2.5.8 asks for; further out that would carry markers out of their
 * States, and the exception for an equivalent control applies: the Missions
 * table holds the same buttons, one a row. Even then no marker covers the
 * middle of another.
 */
function gapAt(zoom: number): number {
  if (zoom >= 6) return 24;
  return zoom >= 3.5 ? 15 + (zoom - 4) * 4 : 11;
}

/** By how much each marker is moved at a zoom; worked out once for each zoom. */
export function createOffsets(markers: readonly MarkerSpec[], border: PairGeometry | null): OffsetsAt {
  const known = new Map<number, ReturnType<OffsetsAt>>();
  return (exactZoom) => {
    const zoom = Math.round(exactZoom / ZOOM_STEP) * ZOOM_STEP;
    const before = known.get(zoom);
    if (before) return before;
    const world = 256 * 2 ** zoom;
    const gap = gapAt(zoom);
    const project = (lon: number, lat: number): Point => ({
      x: (lon / 360) * world,
      y: mercatorY(lat) * world,
    });
    const points = markers.map(({ id, lon, lat, type }) => ({
      id,
      ...project(lon, lat),
      weight: isHeadOfMission(type) ? 4 : 1,
    }));
    const barrier = border?.lines.map((line) => coarse(line.map(([lon, lat]) => project(lon, lat)))) ?? [];
    const offsets = declutter(points, { gap, reach: gap * 2.5, barrier });
    known.set(zoom, offsets);
    return offsets;
  };
}

/** A line without the points that are less than a pixel from the last one kept. */
function coarse(line: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point.x - last.x, point.y - last.y) >= 1) kept.push(point);
  }
  return kept;
}
