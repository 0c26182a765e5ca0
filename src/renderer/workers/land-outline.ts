import { mercatorY } from '#shared/geo/mercator.ts';
import type { LayerFeature } from './basemap-layers.ts';

/**
 * The outlines of a State's land, coasts and shores of inland seas alike, on
 * the square of Web Mercator whose sides are 1: `x, y, x, y, …` a ring. Filled
 * by the even-odd rule they are the land.
 */
export type LandOutline = readonly Float32Array[];

export function landOutline(polygons: readonly LayerFeature[]): LandOutline {
  return polygons.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? geometry.coordinates.map((ring) =>
          Float32Array.from(ring.flatMap(([lon = 0, lat = 0]) => [(lon + 180) / 360, mercatorY(lat)])),
        )
      : [],
  );
}
