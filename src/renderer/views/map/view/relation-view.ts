import type { LandPart } from '#renderer/workers/land-parts.ts';
import {
  type GeoBox,
  type LonLat,
  latitudeAt,
  mercatorY,
  middleLatitude,
  nearestCopy,
  type Size,
  zoomThatFits,
} from '#shared/geo/mercator.ts';
import type { MapExtent } from '#shared/models/session.ts';
import { minZoomFor, ZOOM_STEP } from './map-options.ts';

/** Pixels between the relation and the edges of the view; at the right the controls stand. */
const MARGIN = 20;
const RIGHT = 56;
/** A relation of two small States is not shown larger. */
const CLOSEST = 9;

/** A State's land is its largest part and every part that is not much smaller: both islands of New Zealand, not Alaska. */
const MAIN_PART = 0.25;
/** So many of the missions are always in view; the others when they cost little zoom. */
const MISSIONS_IN_VIEW = 0.9;
const AS_GOOD = 0.25;

export type RelationViewInput = {
  readonly land: readonly (readonly LandPart[])[];
  /** Where the missions are. */
  readonly missions: readonly LonLat[];
  /** Where the States are, for when their land is not known. */
  readonly states: readonly LonLat[];
  /** Pixels into which the view must fit. */
  readonly size: Size;
};

/** Where a map of this size stands to show the whole relation; the world when nothing is known of it. */
export function wholeView(relation: Omit<RelationViewInput, 'size'>, { width, height }: Size): MapExtent {
  const size = { width: Math.max(1, width - MARGIN - RIGHT), height: Math.max(1, height - 2 * MARGIN) };
  const least = minZoomFor(height);
  const box = relationBox({ ...relation, size });
  if (box === null) return { lat: 20, lon: 0, zoom: least };
  const zoom = Math.max(least, Math.min(CLOSEST, zoomThatFits(box, size, ZOOM_STEP)));
  // The map goes no further than the edges of the world.
  const world = 256 * 2 ** zoom;
  const half = height / 2 / world;
  const y = Math.min(1 - half, Math.max(half, mercatorY(middleLatitude(box))));
  const aside = ((RIGHT - MARGIN) / 2 / world) * 360;
  return { lat: latitudeAt(y), lon: (box.west + box.east) / 2 + aside, zoom };
}

/** The box that shows the relation: both mainlands, and the missions; null when nothing is known. */
export function relationBox({ land, missions, states, size }: RelationViewInput): GeoBox | null {
  const mainlands = land.flatMap((parts) => {
    const largest = parts[0]?.area ?? 0;
    return parts.filter(({ area }) => area >= largest * MAIN_PART);
  });
  const ground: readonly GeoBox[] = mainlands.length > 0 ? mainlands : states.map(pointBox);
  const points = ground.length > 0 ? missions : missions.slice(1);
  const first = missions[0];
  const base = joinAround(ground.length > 0 ? ground : first ? [pointBox(first)] : []);
  if (base === null) return null;

  const middle = (base.west + base.east) / 2;
  const boxes = points
    .map(([lon, lat]) => pointBox([nearestCopy(lon, middle), lat]))
    .sort((one, other) => outside(base, one) - outside(base, other));
  const certain = Math.ceil(boxes.length * MISSIONS_IN_VIEW);
  const most = boxes.slice(0, certain).reduce(join, base);
  const zoom = zoomThatFits(most, size, ZOOM_STEP);
  return boxes.slice(certain).reduce((box, point) => {
    const wider = join(box, point);
    return zoomThatFits(wider, size, ZOOM_STEP) >= zoom - AS_GOOD ? wider : box;
  }, most);
}

const pointBox = ([lon, lat]: LonLat): GeoBox => ({ west: lon, east: lon, south: lat, north: lat });

function join(one: GeoBox, other: GeoBox): GeoBox {
  return {
    west: Math.min(one.west, other.west),
    east: Math.max(one.east, other.east),
    south: Math.min(one.south, other.south),
    north: Math.max(one.north, other.north),
  };
}

/** One box around all, the short way round the world: it leaves out the widest gap between them. */
function joinAround(boxes: readonly GeoBox[]): GeoBox | null {
  const sorted = boxes.toSorted((one, other) => one.west - other.west);
  const first = sorted[0];
  if (first === undefined) return null;
  let reach = first.east;
  let gap = { width: 0, after: first.west };
  for (const box of sorted) {
    if (box.west - reach > gap.width) gap = { width: box.west - reach, after: box.west };
    reach = Math.max(reach, box.east);
  }
  const around = first.west + 360 - reach;
  const west = gap.width > around ? gap.after : first.west;
  return sorted
    .map((box) => (box.west < west ? { ...box, west: box.west + 360, east: box.east + 360 } : box))
    .reduce(join);
}

/** Degrees by which a point lies outside a box. */
function outside(box: GeoBox, point: GeoBox): number {
  const across = Math.max(0, box.west - point.west, point.east - box.east);
  const down = Math.max(0, box.south - point.south, point.north - box.north);
  return Math.hypot(across, down);
}
