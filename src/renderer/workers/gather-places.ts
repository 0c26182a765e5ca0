import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { forEachArc } from './arc-users.ts';
import { type AdminProperties, membersOf, type StateProperties } from './members.ts';
import { roomForName } from './room-for-name.ts';

export type PlaceNames = Readonly<Record<'en' | 'es', string>>;

/** Something that the map names. */
export type Place = {
  /** `country:MX`, `admin1:US-TX`, `sea:gulf-of-mexico`, `river:Danube`. */
  readonly id: string;
  readonly kind: 'country' | 'admin-1' | 'sea' | 'lake' | 'river';
  readonly names: PlaceNames;
  /** Degrees: the middle of the name. */
  readonly lon: number;
  readonly lat: number;
  /** Other places of the name, for when the first is out of view. */
  readonly also?: readonly (readonly [lon: number, lat: number])[];
  /** Degrees of longitude that the name may take; null where nothing bounds it. */
  readonly width: number | null;
  readonly minZoom: number;
  /** Of the country, or of the State that a province belongs to. */
  readonly iso2: string | null;
};

/** What countries.json says about the name of a country. */
export type CountryLabel = { readonly names: PlaceNames; readonly lon: number; readonly lat: number };

type StateLabel = StateProperties & {
  readonly code?: string;
  readonly name?: string;
  readonly nameEs?: string;
  readonly lon: number;
  readonly lat: number;
};

/** The countries of the world, with the room for their names. */
export function countryPlaces(
  topology: Topology,
  labels: ReadonlyMap<string, CountryLabel>,
): readonly Place[] {
  return membersOf<AdminProperties>(topology, 'countries').flatMap(({ geometry, properties: { iso2 } }) => {
    const label = labels.get(iso2 ?? '');
    if (label === undefined) return [];
    const width = roomForName(topology, geometry, label.lon, label.lat) ?? 0;
    return [{ id: `country:${iso2}`, kind: 'country' as const, ...label, width, minZoom: 0, iso2 }];
  });
}

/** The provinces of all States that have a name, with the room for it. */
export function statePlaces(topology: Topology): readonly Place[] {
  return membersOf<StateLabel>(topology, 'states').flatMap(({ geometry, properties }) => {
    const { iso2, code, name, nameEs, lon, lat, minZoom } = properties;
    if (!name || !code) return [];
    const names = { en: name, es: nameEs ?? name };
    const width = roomForName(topology, geometry, lon, lat) ?? 0;
    return [{ id: `admin1:${code}`, kind: 'admin-1' as const, names, lon, lat, width, minZoom, iso2 }];
  });
}

type LakeName = { readonly name?: string; readonly nameEs?: string };

/** The lakes that have a name, with the room for it on the water. */
export function lakePlaces(topology: Topology): readonly Place[] {
  return membersOf<LakeName>(topology, 'lakes').flatMap(({ geometry, properties: { name, nameEs } }) => {
    const middle = middleOf(topology, geometry);
    const width = name && middle && roomForName(topology, geometry, ...middle);
    if (!name || !middle || !width) return [];
    const [lon, lat] = middle;
    const names = { en: name, es: capitalised(nameEs ?? name) };
    return [
      {
        id: `lake:${name} ${lon} ${lat}`,
        kind: 'lake' as const,
        names,
        lon,
        lat,
        width,
        minZoom: 0,
        iso2: null,
      },
    ];
  });
}

/** The middle of the box around a geometry. (`bbox` of topojson-client would be the whole topology's, whatever it is asked of.) */
function middleOf(
  topology: Topology,
  geometry: GeometryObject<GeoJsonProperties>,
): readonly [number, number] | null {
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1];
  const [moveX, moveY] = topology.transform?.translate ?? [0, 0];
  let [west, east, south, north] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  forEachArc(geometry, (arc) => {
    let [x, y] = [0, 0];
    for (const step of topology.arcs[arc] ?? []) {
      x += step[0] as number;
      y += step[1] as number;
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
  });
  if (west > east) return null;
  return [((west + east) / 2) * scaleX + moveX, ((south + north) / 2) * scaleY + moveY];
}

/** The seas and oceans of seas.json. */
export function readSeas(json: unknown): readonly Place[] {
  type Sea = Pick<Place, 'id' | 'names' | 'lon' | 'lat' | 'also' | 'minZoom'>;
  const { seas } = json as { seas: readonly Sea[] };
  return seas.map(({ id, names: { en, es }, lon, lat, also = [], minZoom }) => ({
    id: `sea:${id}`,
    kind: 'sea',
    names: { en, es: capitalised(es) },
    lon,
    lat,
    also,
    width: null,
    minZoom,
    iso2: null,
  }));
}

/** Names and places of names of countries.json, by ISO 3166-1 code. */
export function readCountryLabels(json: unknown): ReadonlyMap<string, CountryLabel> {
  type Entry = { iso2: string; names: Record<'en' | 'es', { common: string }>; lon: number; lat: number };
  const { countries } = json as { countries: readonly Entry[] };
  return new Map(
    countries.map(({ iso2, names: { en, es }, lon, lat }) => [
      iso2,
      { names: { en: en.common, es: es.common }, lon, lat },
    ]),
  );
}

/** Spanish writes "océano" small in a sentence, but a name on a map begins with a capital. */
function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('es') + name.slice(1);
}
