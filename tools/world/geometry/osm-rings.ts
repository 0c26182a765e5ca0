import type { FeatureCollection, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { npmFile } from '../lib/paths.ts';
import { readJson } from '../lib/read.ts';

type Properties = { readonly isoA2?: string; readonly isoA3: string };
type Borders = FeatureCollection<GeometryCollection<Polygon | MultiPolygon>, Properties>;

export type Ring = readonly Position[];
export type OsmRings = {
  /** Closed rings of a country with its territorial sea, about 10 m precise; empty when there is none. */
  readonly ofCountry: (iso2: string) => readonly Ring[];
  /** Points where three or more countries meet. */
  readonly meetingPoints: readonly { readonly point: Position; readonly countries: ReadonlySet<string> }[];
};

export function readOsmRings(): OsmRings {
  const { features } = readJson<Borders>(npmFile('@osm_borders/maritime_10m/borders.geo.json'));
  const rings = new Map<string, readonly Ring[]>();
  for (const { properties, geometry } of features) {
    if (properties.isoA2 === undefined) continue;
    rings.set(properties.isoA2, geometry.geometries.flatMap(ringsOf));
  }
  return { ofCountry: (iso2) => rings.get(iso2) ?? [], meetingPoints: meetingPoints(rings) };
}

const ringsOf = (geometry: Polygon | MultiPolygon): readonly Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

function meetingPoints(rings: ReadonlyMap<string, readonly Ring[]>): OsmRings['meetingPoints'] {
  const owners = new Map<string, { point: Position; countries: Set<string> }>();
  for (const [country, list] of rings) {
    for (const point of list.flat()) {
      const key = point.join();
      const known = owners.get(key);
      if (known) known.countries.add(country);
      else owners.set(key, { point, countries: new Set([country]) });
    }
  }
  return [...owners.values()].filter(({ countries }) => countries.size > 2);
}
