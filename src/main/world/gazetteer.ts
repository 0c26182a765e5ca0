import { close, loadEngine, prepare, type ReadableDatabase } from '#main/db/database.ts';
import { placeKey } from '#shared/text/place-key.ts';
import { checkWorldFileSize, damaged, readWorldBytes } from './read-world-file.ts';

/** A populated place of GeoNames. */
export type Place = {
  /** GeoNames id. */
  readonly id: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code of the first-order division within the country; empty where there is none. */
  readonly admin1: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** 0 where GeoNames knows none. */
  readonly population: number;
  /** GeoNames' feature code: PPLC a capital, PPLA a seat of a first-order division, PPLX a part of a city … */
  readonly feature: string;
};

/** A place found by name. */
export type FoundPlace = Place & {
  /** The name asked for is the place's main name, not one of its others. */
  readonly mainName: boolean;
};

/** A first-order division: state, province, department. */
export type Admin1 = {
  readonly country: string;
  /** GeoNames' code within the country. */
  readonly code: string;
  /** ISO 3166-2; null where it is not known. */
  readonly iso: string | null;
  readonly name: string;
  readonly nameEs: string | null;
  /** Degrees, WGS 84: where a label of the division may stand; both null where no source says. */
  readonly lat: number | null;
  readonly lon: number | null;
};

/** Degrees, edges included. */
export type PlaceBox = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

export type Gazetteer = {
  /** Places with that name (main, ASCII or alternate), the most populous first. */
  readonly findPlaces: (name: string, options?: { readonly country?: string }) => readonly FoundPlace[];
  /**
   * Places by many keys of `placeKey` at once, the most populous first: of some countries all places, of the
   * others capitals and those with so many inhabitants. Keys that no place has are left out.
   */
  readonly placesByKey: (
    keys: readonly string[],
    among: { readonly countries: readonly string[]; readonly orPopulation: number },
  ) => ReadonlyMap<string, readonly FoundPlace[]>;
  /** Places of which a name begins like that: those whose whole name it is first, then the most populous. */
  readonly placesByPrefix: (prefix: string, limit: number) => readonly Place[];
  /** Inhabited places of some countries within a box of degrees, parts of cities left out, the most populous first. */
  readonly placesWithin: (
    box: PlaceBox,
    among: { readonly countries: readonly string[]; readonly leastPopulation: number },
  ) => readonly Place[];
  /** Divisions by many keys of `placeKey` at once. */
  readonly admin1ByKey: (keys: readonly string[]) => ReadonlyMap<string, readonly Admin1[]>;
  readonly place: (id: number) => Place | undefined;
  /** Divisions with that name, abbreviation or postal code. */
  readonly findAdmin1: (name: string, options?: { readonly country?: string }) => readonly Admin1[];
  readonly admin1: (country: string, code: string) => Admin1 | undefined;
  /** Where a division is governed from; where GeoNames does not say, its largest place. */
  readonly seatOfAdmin1: (country: string, code: string) => Place | undefined;
  readonly close: () => void;
};

const PLACE = `SELECT id, name, country, admin1, lat / 10000.0 AS lat, lon / 10000.0 AS lon, population, feature
  FROM place`;
const ADMIN1 =
  'SELECT country, code, iso, name, name_es AS nameEs, lat / 10000.0 AS lat, lon / 10000.0 AS lon FROM admin1';
const SQL = {
  idsByKey: 'SELECT place AS id FROM alias WHERE key = ?',
  placeById: `${PLACE} WHERE id = ?`,
  admin1ByCode: `${ADMIN1} WHERE country = ? AND code = ?`,
  placesByKeys: `WITH wanted(word) AS (SELECT value FROM json_each(?1))
    SELECT key, id, name, country, admin1, lat / 10000.0 AS lat, lon / 10000.0 AS lon, population, feature
    FROM wanted CROSS JOIN alias ON key = word CROSS JOIN place ON id = place
    WHERE population >= ?3 OR feature = 'PPLC' OR country IN (SELECT value FROM json_each(?2))
    ORDER BY population DESC, id`,
  placesByPrefix: `SELECT id, name, country, admin1, lat / 10000.0 AS lat, lon / 10000.0 AS lon, population, feature
    FROM alias CROSS JOIN place ON id = place WHERE key >= ?1 AND key < ?1 || char(1114111)
    GROUP BY id ORDER BY MAX(key = ?1) DESC, population DESC, id LIMIT ?2`,
  // Parts of cities, places that are left, destroyed or of the past.
  placesWithin: `${PLACE} WHERE lat BETWEEN ?1 AND ?2 AND lon BETWEEN ?3 AND ?4 AND population >= ?6
    AND country IN (SELECT value FROM json_each(?5)) AND feature NOT IN ('PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH')
    ORDER BY population DESC, id`,
  admin1ByKeys: `WITH wanted(word) AS (SELECT value FROM json_each(?))
    SELECT key, country, code, iso, name, name_es AS nameEs, lat / 10000.0 AS lat, lon / 10000.0 AS lon
    FROM wanted CROSS JOIN admin1_alias ON key = word CROSS JOIN admin1 USING (country, code) ORDER BY country, code`,
  seatOfAdmin1: `${PLACE} WHERE country = ? AND admin1 = ? ORDER BY feature IN ('PPLA', 'PPLC') DESC, population DESC, id LIMIT 1`,
  codesByKey: 'SELECT country, code FROM admin1_alias WHERE key = ?',
} as const;

const file = 'gazetteer.sqlite.gz';

/**
 * The places of gazetteer.sqlite.gz, which is unpacked when something is first
 * asked: a window that opens an article from its pack never asks. Throws
 * `world.missing` or `world.damaged`, here for a file that is gone or cut short,
 * and for one that is damaged inside when it is asked.
 */
export async function openGazetteer(folder: string): Promise<Gazetteer> {
  checkWorldFileSize(folder, file);
  const engine = await loadEngine();
  let opened: Opened | undefined;
  const queries = () => {
    opened ??= open(folder, engine);
    return opened.queries;
  };
  const place = (id: number): Place | undefined => queries().placeById([id])[0];
  // There are some 3,900 divisions: what was asked once is kept.
  const divisions = new Map<string, Admin1 | undefined>();
  const admin1 = (country: string, code: string): Admin1 | undefined => {
    const key = `${country}.${code}`;
    if (!divisions.has(key)) divisions.set(key, queries().admin1ByCode([country, code])[0]);
    return divisions.get(key);
  };
  return {
    findPlaces(name, { country } = {}) {
      const key = placeKey(name);
      return queries()
        .idsByKey([key])
        .flatMap(({ id }) => place(id) ?? [])
        .filter((found) => country === undefined || found.country === country)
        .map((found) => ({ ...found, mainName: placeKey(found.name) === key }))
        .toSorted((a, b) => b.population - a.population || a.id - b.id);
    },
    placesByKey(keys, { countries, orPopulation }) {
      const rows = queries().placesByKeys([JSON.stringify(keys), JSON.stringify(countries), orPopulation]);
      return groupByKey(rows, ({ key, ...found }) => ({ ...found, mainName: placeKey(found.name) === key }));
    },
    placesByPrefix(prefix, limit) {
      const key = placeKey(prefix);
      return key === '' ? [] : queries().placesByPrefix([key, limit]);
    },
    placesWithin({ west, south, east, north }, { countries, leastPopulation }) {
      const [bottom = 0, top = 0, left = 0, right = 0] = [south, north, west, east].map(
        (degrees) => degrees * 1e4,
      );
      return queries().placesWithin([bottom, top, left, right, JSON.stringify(countries), leastPopulation]);
    },
    admin1ByKey: (keys) =>
      groupByKey(queries().admin1ByKeys([JSON.stringify(keys)]), ({ key: _, ...found }) => found),
    place,
    findAdmin1(name, { country } = {}) {
      return queries()
        .codesByKey([placeKey(name)])
        .filter((found) => country === undefined || found.country === country)
        .flatMap((found) => admin1(found.country, found.code) ?? []);
    },
    admin1,
    seatOfAdmin1: (country, code) => queries().seatOfAdmin1([country, code])[0],
    close() {
      if (opened !== undefined) close(opened.database);
    },
  };
}

function groupByKey<Row extends { readonly key: string }, Value>(
  rows: readonly Row[],
  toValue: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group) group.push(toValue(row));
    else groups.set(row.key, [toValue(row)]);
  }
  return groups;
}

function prepareAll(database: ReadableDatabase) {
  return {
    idsByKey: prepare<{ readonly id: number }>(database, SQL.idsByKey),
    placeById: prepare<Place>(database, SQL.placeById),
    placesByPrefix: prepare<Place>(database, SQL.placesByPrefix),
    placesWithin: prepare<Place>(database, SQL.placesWithin),
    placesByKeys: prepare<Place & { readonly key: string }>(database, SQL.placesByKeys),
    admin1ByKeys: prepare<Admin1 & { readonly key: string }>(database, SQL.admin1ByKeys),
    admin1ByCode: prepare<Admin1>(database, SQL.admin1ByCode),
    seatOfAdmin1: prepare<Place>(database, SQL.seatOfAdmin1),
    codesByKey: prepare<{ readonly country: string; readonly code: string }>(database, SQL.codesByKey),
  };
}

type Opened = {
  readonly database: ReadableDatabase;
  readonly queries: ReturnType<typeof prepareAll>;
};

function open(folder: string, engine: Awaited<ReturnType<typeof loadEngine>>): Opened {
  const bytes = readWorldBytes(folder, file);
  try {
    const database = engine(bytes);
    return { database, queries: prepareAll(database) };
  } catch (cause) {
    throw damaged(file, cause);
  }
}
