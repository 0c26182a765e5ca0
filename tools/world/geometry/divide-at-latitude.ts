import type { Position } from 'geojson';
import type { Admin1Feature } from './natural-earth.ts';

/**
 * Divides a division whose outline crosses a parallel twice into its northern and its southern part.
 * Both parts get the same two new points, so that neighbours still share every line.
 */
export function divideAtLatitude(
  feature: Admin1Feature,
  latitude: number,
  south: { readonly adm1_code: string; readonly iso_a2: string; readonly adm0_a3: string },
): readonly Admin1Feature[] {
  const { geometry, properties } = feature;
  if (geometry.type !== 'Polygon' || geometry.coordinates.length !== 1) {
    throw new Error(`${properties.adm1_code} is not a single ring: it cannot be divided.`);
  }
  const ring = geometry.coordinates[0] as Position[];
  const part = (keep: (lat: number) => boolean) => ({
    ...geometry,
    coordinates: [clip(ring, latitude, keep)],
  });
  return [
    { ...feature, geometry: part((lat) => lat > latitude) },
    { ...feature, properties: { ...properties, ...south }, geometry: part((lat) => lat <= latitude) },
  ];
}

function clip(ring: readonly Position[], latitude: number, keep: (lat: number) => boolean): Position[] {
  const result: Position[] = [];
  for (let index = 1; index < ring.length; index++) {
    const a = ring[index - 1] as Position;
    const b = ring[index] as Position;
    if (keep(a[1] ?? 0)) result.push(a);
    if (keep(a[1] ?? 0) !== keep(b[1] ?? 0)) result.push(crossing(a, b, latitude));
  }
  const first = result[0];
  return first === undefined ? [] : [...result, first];
}

/** Computed from the western end whichever way the ring runs, so that both neighbours get the same digits. */
function crossing(a: Position, b: Position, latitude: number): Position {
  const [from, to] = (a[0] ?? 0) <= (b[0] ?? 0) ? [a, b] : [b, a];
  const t = (latitude - (from[1] ?? 0)) / ((to[1] ?? 0) - (from[1] ?? 0));
  const lon = (from[0] ?? 0) + t * ((to[0] ?? 0) - (from[0] ?? 0));
  return [Math.round(lon * 1e5) / 1e5, latitude];
}
