import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { nearestOnLine } from '../geometry/follow-ring.ts';
import { inside, labelPoint } from '../geometry/label-point.ts';
import { readCurated } from '../lib/read.ts';

type LakeProperties = { readonly name?: string; readonly nameEs?: string };
type Entry = readonly [name: string, nameEs: string, lat: number, lon: number];

/** A named point may lie this far, in kilometres, from the shore that Natural Earth draws. */
const REACH_KM = 20;

/** Leaves out shapes that contain a smaller one: the source has the Great Lakes once each and once joined. */
export function withoutUnions(lakes: readonly Feature<MultiPolygon>[]): readonly Feature<MultiPolygon>[] {
  const marks = lakes.map((lake) => ({
    point: labelPoint(lake.geometry.coordinates[0] ?? []),
    area: geoArea(lake),
  }));
  return lakes.filter((lake, index) => {
    const { area } = marks[index] as (typeof marks)[number];
    return !marks.some((mark) => mark.area < area && contains(lake, mark.point));
  });
}

const contains = ({ geometry }: Feature<MultiPolygon>, point: Position): boolean =>
  geometry.coordinates.some((polygon) => inside(point, polygon));

/** Gives the lakes that the curated table knows their names. */
export function nameLakes(
  lakes: readonly Feature<MultiPolygon>[],
): readonly Feature<MultiPolygon, LakeProperties>[] {
  const names = new Map<number, LakeProperties>();
  for (const [name, nameEs, lat, lon] of readCurated<{ lakes: Entry[] }>('lakes.json').lakes) {
    const index = lakeAt(lakes, [lon, lat]);
    if (index === undefined) throw new Error(`Natural Earth draws no lake at ${name}.`);
    if (names.has(index)) throw new Error(`${name} and ${names.get(index)?.name} are one lake.`);
    names.set(index, nameEs === name ? { name } : { name, nameEs });
  }
  return lakes.map((lake, index) => ({ ...lake, properties: names.get(index) ?? {} }));
}

function lakeAt(lakes: readonly Feature<MultiPolygon>[], point: Position): number | undefined {
  const around = lakes.findIndex((lake) => contains(lake, point));
  if (around >= 0) return around;
  const shores = lakes
    .map(({ geometry }, index) => ({
      index,
      km: Math.min(...geometry.coordinates.flat().map((ring) => nearestOnLine(point, ring).km)),
    }))
    .toSorted((a, b) => a.km - b.km);
  return shores[0] && shores[0].km <= REACH_KM ? shores[0].index : undefined;
}
