import type { LayerFeature } from './basemap-layers.ts';

/** One piece of a State's land. Degrees; no piece crosses the antimeridian, for the source is cut there. */
export type LandPart = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Square degrees at the equator's scale: for comparing pieces of one State. */
  readonly area: number;
};

/** The pieces of land that a State's polygons are, the largest first. */
export function landParts(polygons: readonly LayerFeature[]): readonly LandPart[] {
  return polygons
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [landPart(geometry.coordinates[0] ?? [])] : []))
    .toSorted((one, other) => other.area - one.area);
}

function landPart(ring: readonly (readonly number[])[]): LandPart {
  let [west, south, east, north] = [180, 90, -180, -90];
  let doubled = 0;
  let [beforeLon, beforeLat] = [ring.at(-1)?.[0] ?? 0, ring.at(-1)?.[1] ?? 0];
  for (const [lon = 0, lat = 0] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    doubled += beforeLon * lat - lon * beforeLat;
    [beforeLon, beforeLat] = [lon, lat];
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { west, south, east, north, area: (Math.abs(doubled) / 2) * shrink };
}
