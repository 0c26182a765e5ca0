import initSqlJs, { type Database } from 'sql.js';
import { readCurated } from '../lib/read.ts';
import { writeCompressed } from '../lib/write.ts';
import { admin1Table } from './admin1-table.ts';
import { aliasKeys } from './city-aliases.ts';
import { type City, readCities } from './read-cities.ts';

/** lat and lon are stored in 1/10,000 degree (about 11 m), which halves what they weigh. */
const DEGREE = 10_000;

const SCHEMA = `
  PRAGMA page_size = 4096;
  PRAGMA application_id = 0x4C6E6457;
  PRAGMA user_version = 1;
  CREATE TABLE place (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, admin1 TEXT NOT NULL,
    lat INTEGER NOT NULL, lon INTEGER NOT NULL, population INTEGER NOT NULL, feature TEXT NOT NULL);
  CREATE TABLE alias (key TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
  CREATE TABLE admin1 (
    country TEXT NOT NULL, code TEXT NOT NULL, iso TEXT, name TEXT NOT NULL, name_es TEXT,
    lat INTEGER, lon INTEGER,
    PRIMARY KEY (country, code)) WITHOUT ROWID;
  CREATE TABLE admin1_alias (
    key TEXT NOT NULL, country TEXT NOT NULL, code TEXT NOT NULL,
    PRIMARY KEY (key, country, code)) WITHOUT ROWID;
`;

/** Writes gazetteer.sqlite.gz: all places of GeoNames' cities500 and all first-order divisions. */
export async function compileGazetteer(): Promise<void> {
  const { Database: Sqlite } = await initSqlJs();
  const database = new Sqlite();
  try {
    database.exec(SCHEMA);
    database.exec('BEGIN');
    const cities = readCities();
    insertPlaces(database, cities);
    insertAdmin1(database, cities);
    database.exec('COMMIT; VACUUM;');
    await writeCompressed('gazetteer.sqlite.gz', database.export());
  } finally {
    database.close();
  }
}

function insertPlaces(database: Database, cities: readonly City[]): void {
  const curated = readCurated<{ aliases: Record<string, string[]> }>('city-aliases.json').aliases;
  insert(
    database,
    'INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    cities.map((city) => [
      city.id,
      city.name,
      city.country,
      city.admin1,
      Math.round(city.lat * DEGREE),
      Math.round(city.lon * DEGREE),
      city.population,
      city.feature,
    ]),
  );
  const aliases = cities.flatMap((city) =>
    aliasKeys(city, curated[city.id]).map((key) => [key, city.id] as const),
  );
  aliases.sort(([keyA, idA], [keyB, idB]) => (keyA < keyB ? -1 : keyA > keyB ? 1 : idA - idB));
  insert(database, 'INSERT INTO alias VALUES (?, ?)', aliases);
}

function insertAdmin1(database: Database, cities: readonly City[]): void {
  const rows = admin1Table(cities);
  insert(
    database,
    'INSERT INTO admin1 VALUES (?, ?, ?, ?, ?, ?, ?)',
    rows.map((row) => [
      row.country,
      row.code,
      row.iso,
      row.name,
      row.nameEs,
      row.position && Math.round(row.position.lat * DEGREE),
      row.position && Math.round(row.position.lon * DEGREE),
    ]),
  );
  insert(
    database,
    'INSERT INTO admin1_alias VALUES (?, ?, ?)',
    rows.flatMap((row) => row.keys.map((key) => [key, row.country, row.code])),
  );
}

type Row = readonly (string | number | null)[];

function insert(database: Database, sql: string, rows: readonly Row[]): void {
  const statement = database.prepare(sql);
  try {
    for (const row of rows) statement.run([...row]);
  } finally {
    statement.free();
  }
}
