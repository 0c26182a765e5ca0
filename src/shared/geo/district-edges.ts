import type { Position } from './great-circle.ts';
import type { NearestDistrict } from './nearest-districts.ts';

/** A line between two districts: from each of its points two missions are equally far. A great circle from end to end. */
export type DistrictEdge = {
  readonly from: Position;
  readonly to: Position;
  /** Indexes of the districts on either side. */
  readonly districts: readonly [number, number];
};

/** Digits of a degree by which corners that two districts share are known: their coordinates are the same but for rounding. */
const DIGITS = 6;

/** The lines between districts, each once. */
export function districtEdges(districts: readonly NearestDistrict[]): readonly DistrictEdge[] {
  const open = new Map<
    string,
    { readonly from: Position; readonly to: Position; readonly district: number }
  >();
  const edges: DistrictEdge[] = [];
  districts.forEach(({ polygon }, district) => {
    const ring = polygon.coordinates[0] ?? [];
    ring.slice(1).forEach((corner, index) => {
      const [from, to] = [position(ring[index] ?? []), position(corner)];
      const key = [keyOf(from), keyOf(to)].sort().join(' ');
      const other = open.get(key);
      if (other === undefined) open.set(key, { from, to, district });
      else if (other.district !== district) edges.push({ from, to, districts: [other.district, district] });
    });
  });
  return edges;
}

/** The districts that each district meets, by index. */
export function neighbouringDistricts(
  count: number,
  edges: readonly DistrictEdge[],
): readonly (readonly number[])[] {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (const {
    districts: [one, other],
  } of edges) {
    neighbours[one]?.add(other);
    neighbours[other]?.add(one);
  }
  return neighbours.map((indexes) => [...indexes]);
}

const position = ([lon = 0, lat = 0]: readonly number[]): Position => ({ lat, lon });

/** The antimeridian has two longitudes, and a pole has all. */
function keyOf({ lat, lon }: Position): string {
  const turned = Math.abs(lat) > 90 - 1e-6 ? 0 : Math.abs(lon) > 180 - 1e-6 ? 180 : lon;
  return `${turned.toFixed(DIGITS)},${lat.toFixed(DIGITS)}`.replaceAll('-0.000000', '0.000000');
}
