/** Degrees, WGS 84. */
export type Position = { readonly lat: number; readonly lon: number };

/** Mean radius of the Earth, R₁ = (2a + b) / 3 of WGS 84: Moritz, Geodetic Reference System 1980, for the IUGG. */
export const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the great circle, on a sphere: within half a percent of the ellipsoid. */
export function distanceKm(one: Position, other: Position): number {
  const dLat = radians(other.lat - one.lat);
  const dLon = radians(other.lon - one.lon);
  const half =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * Kilometres to the nearest point of a line of `[lon, lat]`. Segments are taken
 * as straight on a plane that touches the Earth at the position: exact enough
 * for segments that are near or short, as borders' are. Infinity for an empty
 * line.
 */
export function distanceToLineKm(position: Position, line: readonly (readonly [number, number])[]): number {
  const shrink = Math.cos(radians(position.lat));
  const flat = line.map(([lon, lat]) => {
    const across = ((((lon - position.lon + 180) % 360) + 360) % 360) - 180;
    return { x: across * shrink, y: lat - position.lat };
  });
  let nearest = Number.POSITIVE_INFINITY;
  flat.forEach((to, index) => {
    const from = flat[Math.max(0, index - 1)] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const share = Math.min(1, Math.max(0, -(from.x * dx + from.y * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(from.x + dx * share, from.y + dy * share));
  });
  return radians(nearest) * EARTH_RADIUS_KM;
}
