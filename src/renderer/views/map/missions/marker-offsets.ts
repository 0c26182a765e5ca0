import { mercatorY } from '#shared/geo/mercator.ts';
import { unwrapLine } from '#shared/geo/unwrap-line.ts';
import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import type { PairGeometry } from '#shared/models/world.ts';
import type { Point } from '../point.ts';
import { ZOOM_STEP } from '../view/map-options.ts';
import { segmentsOf, sideOf } from './barrier.ts';
import { declutter } from './declutter.ts';
import type { MarkerSpec } from './marker-element.ts';
import { gapAt } from './marker-gap.ts';
import type { OffsetsAt } from './mission-marker-layer.ts';

/** Pixels between the border and the middle of a marker: half of both and a little air. */
const CLEAR_OF_BORDER = 8;

/** Pixels from point to point of the border as markers keep clear of it. */
const COARSE = 2;

/** By how much each marker is moved at a zoom; worked out once for each zoom. */
export function createOffsets(markers: readonly MarkerSpec[], border: PairGeometry | null): OffsetsAt {
  const known = new Map<number, ReturnType<OffsetsAt>>();
  let world: World | null = null;
  return (exactZoom) => {
    const zoom = Math.round(exactZoom / ZOOM_STEP) * ZOOM_STEP;
    const before = known.get(zoom);
    if (before) return before;
    world ??= createWorld(markers, border);
    const size = 256 * 2 ** zoom;
    const gap = gapAt(zoom);
    const points = world.points.map((point) => ({ ...point, x: point.x * size, y: point.y * size }));
    const barrier = { segments: segmentsOf(world.lines, size, COARSE), clearance: CLEAR_OF_BORDER };
    const offsets = declutter(points, { gap, reach: gap * 2.5, barrier });
    known.set(zoom, offsets);
    return offsets;
  };
}

type World = ReturnType<typeof createWorld>;

/** Markers and border on the square of Web Mercator whose sides are 1. */
function createWorld(markers: readonly MarkerSpec[], border: PairGeometry | null) {
  const project = ([lon, lat]: readonly [number, number]): Point => ({ x: lon / 360, y: mercatorY(lat) });
  const lines = border?.lines.map((line) => unwrapLine(line).map(project)) ?? [];
  const segments = segmentsOf(lines);
  const points = markers.map(({ id, lon, lat, type }) => {
    const at = project([lon, lat]);
    // By the line in all its detail: some cities lie on it.
    return { id, ...at, weight: isHeadOfMission(type) ? 4 : 1, side: sideOf(segments, at) };
  });
  return { lines, points };
}
