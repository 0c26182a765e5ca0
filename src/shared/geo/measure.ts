import { geoArea } from 'd3-geo';
import { distanceKm, type Position } from './great-circle.ts';
import { sketchSteps } from './sketch.ts';

/** WGS 84: first eccentricity squared (NIMA TR8350.2, table 3.3). */
const E2 = 0.00669437999014;
const E = Math.sqrt(E2);
/**
 * Kilometres: radius of the sphere that has the area of the WGS 84 ellipsoid
 * (Moritz, Geodetic Reference System 1980: R₂ = 6,371,007.1810 m).
 */
const AUTHALIC_RADIUS_KM = 6371.007181;

/** Kilometres along the great circles from point to point; an area's way closes. See `distanceKm`. */
export function wayKm(kind: 'line' | 'area', points: readonly Position[]): number {
  return sketchSteps(kind, points).reduce((sum, [from, to]) => sum + distanceKm(from, to), 0);
}

/**
 * Square kilometres within the points, whichever way round they go: the smaller
 * of the two parts into which they divide the Earth. Latitudes are brought onto
 * the sphere of the ellipsoid's area first, so that the flattening counts
 * (Snyder, Map Projections, USGS Professional Paper 1395, equations 3-11 and
 * 3-12). Where lines cross, parts that they go round the other way count against
 * the rest: see `crossesItself`.
 */
export function areaKm2(points: readonly Position[]): number {
  if (points.length < 3) return 0;
  const ring = points.map(({ lat, lon }): [number, number] => [lon, authalicLatitude(lat)]);
  const share = geoArea({ type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] });
  return Math.min(share, 4 * Math.PI - share) * AUTHALIC_RADIUS_KM ** 2;
}

/** Degrees on the sphere of equal area, of degrees on the ellipsoid. */
function authalicLatitude(lat: number): number {
  const share = authalicQ(Math.sin((lat * Math.PI) / 180)) / authalicQ(1);
  return (Math.asin(Math.max(-1, Math.min(1, share))) * 180) / Math.PI;
}

/** q of a latitude's sine (Snyder, 3-12). */
function authalicQ(sine: number): number {
  return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
}

/** Whether two steps of an area's way cross: what lies within is not one area then. */
export function crossesItself(points: readonly Position[]): boolean {
  const steps = sketchSteps('area', points).map(([from, to]) => [vector(from), vector(to)] as const);
  return steps.some((one, index) =>
    steps.some(
      (other, later) =>
        later > index + 1 && !(index === 0 && later === steps.length - 1) && arcsCross(one, other),
    ),
  );
}

type Vector = readonly [number, number, number];
type Arc = readonly [Vector, Vector];

/** Each arc's ends lie on different sides of the other's great circle, and the arcs on the same half of the Earth. */
function arcsCross([a, b]: Arc, [c, d]: Arc): boolean {
  const [first, second] = [cross(a, b), cross(c, d)];
  const [ofC, ofD, ofA, ofB] = [dot(first, c), dot(first, d), dot(second, a), dot(second, b)];
  return ofC * ofD < 0 && ofA * ofB < 0 && ofC * ofB > 0;
}

function vector({ lat, lon }: Position): Vector {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

const dot = (one: Vector, other: Vector): number => one[0] * other[0] + one[1] * other[1] + one[2] * other[2];

const cross = (one: Vector, other: Vector): Vector => [
  one[1] * other[2] - one[2] * other[1],
  one[2] * other[0] - one[0] * other[2],
  one[0] * other[1] - one[1] * other[0],
];
