/** Web Mercator on a world of 256 × 2^zoom pixels. */
export type LonLat = readonly [lon: number, lat: number];

/** Degrees. `east` is greater than `west`, and beyond 180 where the box crosses the antimeridian. */
export type GeoBox = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

export type Size = { readonly width: number; readonly height: number };

/** Where the projection ends: the world is a square. */
export const MOST_LATITUDE = 85.0511;

/** Share of the way from the north to the south edge of the world, 0 to 1. */
export function mercatorY(lat: number): number {
  const clamped = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** The latitude at a share of the way from the north to the south edge. */
export function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** Halfway on the map, not on the globe. */
export function middleLatitude({ south, north }: GeoBox): number {
  return latitudeAt((mercatorY(south) + mercatorY(north)) / 2);
}

/** The greatest zoom, in steps, at which the box fits into the size. */
export function zoomThatFits(box: GeoBox, { width, height }: Size, step: number): number {
  const across = (box.east - box.west) / 360;
  const down = mercatorY(box.south) - mercatorY(box.north);
  const zoom = Math.min(Math.log2(width / (256 * across)), Math.log2(height / (256 * down)));
  return Math.floor(zoom / step + 1e-9) * step;
}

/** The same longitude in the copy of the world that is nearest to another longitude. */
export function nearestCopy(lon: number, to: number): number {
  return lon + 360 * Math.round((to - lon) / 360);
}
