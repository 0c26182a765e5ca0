import type { PairGeometry } from '#shared/models/world.ts';
import { loadAdmin } from './admin.ts';
import { loadBorderLines } from './border-lines.ts';
import { type BorderLength, borderKeys, borderLength, landsOf, loadBorderLengths } from './borders.ts';
import { type Countries, loadCountries } from './countries.ts';
import type { Country } from './country.ts';
import { type CountryFinder, createCountryFinder } from './country-at.ts';
import { type CuratedPlace, loadCuratedPlaces } from './curated-places.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';
import { loadMaritime, type MaritimeNeighbours } from './maritime.ts';
import { type CountryShape, loadShapes } from './shapes.ts';

type CountryLookups = {
  readonly countries: () => readonly Country[];
  readonly country: (iso2: string) => Country | undefined;
  /** Every country that the name may mean: none, one, or two ("Congo"). */
  readonly countriesByName: (name: string) => readonly Country[];
  /** The country of that name; undefined when there is none or more than one. */
  readonly countryByName: (name: string) => Country | undefined;
  readonly countriesByDemonym: (demonym: string) => readonly Country[];
  readonly countryByPrefix: (prefix: string) => Country | undefined;
};

/** The bundled geographic data. Files are read when they are first needed. */
export type World = Gazetteer &
  CountryLookups &
  CountryFinder & {
    /** Regions, former States, rivers, seas and sites that no gazetteer of cities has. */
    readonly curatedPlaces: () => readonly CuratedPlace[];
    /** The outlines of all countries, for a drawing of the size of a sheet. */
    readonly shapes: () => readonly CountryShape[];
    /** A State and its territories, by ISO code. */
    readonly lands: (iso2: string) => readonly string[];
    /** How long the land border of a pair is; null when there is none. In either order; territories count. */
    readonly borderLength: (first: string, second: string) => BorderLength | null;
    /** How two States meet at sea; null when they do not, or meet on land. In either order. */
    readonly maritime: (first: string, second: string) => MaritimeNeighbours | null;
    /** The line of that border. */
    readonly border: (first: string, second: string) => PairGeometry | null;
  };

/**
 * Opens resources/world.
 * Throws `world.missing` or `world.damaged`, here or when a file is first needed; the message says what to do.
 */
export async function openWorld(folder: string): Promise<World> {
  const gazetteer = await openGazetteer(folder);
  const countries = once(() => loadCountries(folder));
  const lengths = once(() => loadBorderLengths(folder));
  const admin = once(() => loadAdmin(folder));
  const maritime = once(() => loadMaritime(folder));
  const borderLines = once(() => loadBorderLines(folder));
  const curatedPlaces = once(() => loadCuratedPlaces(folder));
  const shapes = once(() => loadShapes(folder));
  const finder = once(() => createCountryFinder(admin()));
  const keys = (first: string, second: string) => borderKeys(countries(), lengths(), first, second);
  return {
    ...gazetteer,
    ...countryLookups(countries),
    curatedPlaces,
    shapes,
    countryAt: (lat, lon) => finder().countryAt(lat, lon),
    nearestCountry: (lat, lon) => finder().nearestCountry(lat, lon),
    lands: (iso2) => landsOf(countries(), iso2),
    borderLength: (first, second) => borderLength(keys(first, second), lengths()),
    maritime: (first, second) => maritime().get([first, second].sort().join('|')) ?? null,
    border(first, second) {
      const found = keys(first, second);
      const length = borderLength(found, lengths());
      return length && { ...length, lines: found.flatMap((pair) => borderLines()(pair)) };
    },
  };
}

const countryLookups = (countries: () => Countries): CountryLookups => ({
  countries: () => countries().all,
  country: (iso2) => countries().byIso2(iso2),
  countriesByName: (name) => countries().byName(name),
  countryByName(name) {
    const found = countries().byName(name);
    return found.length === 1 ? found[0] : undefined;
  },
  countriesByDemonym: (demonym) => countries().byDemonym(demonym),
  countryByPrefix: (prefix) => countries().byPrefix(prefix),
});

function once<Value>(load: () => Value): () => Value {
  let loaded: { readonly value: Value } | undefined;
  return () => {
    loaded ??= { value: load() };
    return loaded.value;
  };
}
