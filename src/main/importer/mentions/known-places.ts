import type { Country } from '#main/world/country.ts';
import type { Admin1, FoundPlace } from '#main/world/gazetteer.ts';
import type { World } from '#main/world/open-world.ts';
import { placeKey } from '#shared/text/place-key.ts';
import type { Candidate } from './candidate.ts';

/** What is asked of the world to find places in an article. */
export type PlaceSource = Pick<World, 'countries' | 'curatedPlaces' | 'placesByKey' | 'admin1ByKey'>;

/** The names that a world has outside its gazetteer, by key. Built once per world. */
export type KnownNames = {
  readonly countries: ReadonlyMap<string, readonly Candidate[]>;
  readonly regions: ReadonlyMap<string, readonly Candidate[]>;
  /** Whose adjective or people a word in lower case is: "mexican", "mexicans". */
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  /** GeoNames ids of capitals. */
  readonly capitals: ReadonlySet<number>;
  /** The longest name, in words. */
  readonly longest: number;
};

const built = new WeakMap<PlaceSource['countries'], KnownNames>();

export function knownNames(world: PlaceSource): KnownNames {
  const known = built.get(world.countries) ?? buildNames(world);
  built.set(world.countries, known);
  return known;
}

function buildNames(world: PlaceSource): KnownNames {
  const countries = new Map<string, Candidate[]>();
  const regions = new Map<string, Candidate[]>();
  for (const country of world.countries()) {
    for (const key of countryKeys(country)) push(countries, key, countryCandidate(country));
  }
  for (const place of world.curatedPlaces()) {
    const { id, kind, country, lat, lon } = place;
    for (const name of [place.name, ...place.aliases]) {
      push(regions, placeKey(name), {
        kind,
        placeId: id,
        name: place.name,
        country,
        admin1: null,
        lat,
        lon,
        population: 0,
        capital: false,
        mainName: name === place.name,
        minor: false,
      });
    }
  }
  const demonyms = new Map<string, string[]>();
  for (const country of world.countries()) {
    for (const key of demonymKeys(country)) demonyms.set(key, [...(demonyms.get(key) ?? []), country.iso2]);
  }
  const capitals = new Set(
    world.countries().flatMap(({ capitals }) => capitals.flatMap(({ geonames }) => geonames ?? [])),
  );
  const words = [...countries.keys(), ...regions.keys()].map((key) => key.split(' ').length);
  return { countries, regions, demonyms, capitals, longest: Math.max(6, ...words) };
}

function push(index: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const found = index.get(key);
  if (!found) index.set(key, [candidate]);
  else if (!found.some(({ placeId }) => placeId === candidate.placeId)) found.push(candidate);
}

function countryKeys({ names, aliases, ambiguous }: Country): ReadonlySet<string> {
  const all = [
    ...Object.values(names.en),
    ...Object.values(names.es),
    ...aliases.en,
    ...aliases.es,
    ...ambiguous,
  ];
  return new Set(all.map(placeKey));
}

function demonymKeys({ demonyms, ambiguousDemonyms }: Country): readonly string[] {
  return [...demonyms.en, ...demonyms.es, ...ambiguousDemonyms]
    .map(placeKey)
    .flatMap((key) => [key, `${key}s`]);
}

function countryCandidate({ iso2, names, lat, lon }: Country): Candidate {
  return {
    kind: 'country',
    placeId: `country:${iso2}`,
    name: names.en.common,
    country: iso2,
    admin1: null,
    lat,
    lon,
    population: 0,
    capital: false,
    mainName: true,
    minor: false,
  };
}

/** GeoNames' features for a part, a former or a ruined place. */
const MINOR: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** What a seat of a division has at least, where GeoNames counts nobody. */
const SEAT_POPULATION: Readonly<Record<string, number>> = { PPLA: 50_000, PPLA2: 10_000 };

/** "Matamoros" of "Heroica Matamoros"; but no saint goes without the word before: "Salvador" is not San Salvador. */
function isPartOfName(key: string, name: string): boolean {
  const words = ` ${placeKey(name)} `;
  return words.includes(` ${key} `) && !SAINTS.some((saint) => words.includes(` ${saint} ${key} `));
}

const SAINTS = ['san', 'santa', 'santo', 'sao', 'saint', 'sainte', 'st'];

export function cityCandidate(place: FoundPlace, key: string, { capitals }: KnownNames): Candidate {
  return {
    kind: 'city',
    placeId: `geonames:${place.id}`,
    name: place.name,
    country: place.country,
    admin1: place.admin1,
    lat: place.lat,
    lon: place.lon,
    population: place.population || (SEAT_POPULATION[place.feature] ?? 0),
    capital: capitals.has(place.id),
    mainName: place.mainName || isPartOfName(key, place.name),
    minor: MINOR.has(place.feature),
  };
}

/** A division; null where no source says where it lies. */
export function admin1Candidate({ country, code, iso, name, lat, lon }: Admin1): Candidate | null {
  if (lat === null || lon === null) return null;
  const placeId = `admin1:${iso ?? `${country}.${code}`}`;
  return {
    kind: 'admin1',
    placeId,
    name,
    country,
    admin1: code,
    lat,
    lon,
    population: 0,
    capital: false,
    mainName: true,
    minor: false,
  };
}
