import { geoInterpolate } from 'd3-geo';
import { distanceKm, type Position } from './great-circle.ts';

/** Kilometres between two corners: finer is not seen on a map. */
const STEP_KM = 50;

/**
 * The great circle from one position to another as `[lon, lat]`, both ends
 * included. The line is continuous: beyond the antimeridian its longitudes go
 * beyond 180.
 */
export function greatCircleLine(from: Position, to: Position): readonly (readonly [number, number])[] {
  const steps = Math.max(1, Math.ceil(distanceKm(from, to) / STEP_KM));
  const between = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
  let before = from.lon;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const [lon, lat] =
      index === 0 ? [from.lon, from.lat] : index === steps ? [to.lon, to.lat] : between(index / steps);
    before = lon + 360 * Math.round((before - lon) / 360);
    return [before, lat] as const;
  });
}
