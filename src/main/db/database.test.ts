import { expect, test } from 'vitest';
import {
  all,
  close,
  exportBytes,
  first,
  openReadable,
  openWritable,
  prepare,
  run,
  runForEach,
  runScript,
  transaction,
  type WritableDatabase,
} from './database.ts';

async function withCities(): Promise<WritableDatabase> {
  const database = await openWritable();
  runScript(database, 'CREATE TABLE city (name TEXT PRIMARY KEY, people INTEGER, map BLOB) STRICT');
  runForEach(database, 'INSERT INTO city VALUES (?, ?, ?)', [
    ['Tijuana', 1_810_645, new Uint8Array([1, 2])],
    ['Mérida 🇲🇽\0', null, null],
  ]);
  return database;
}

test('values come back as they went in: text with any character, numbers, bytes, nothing', async () => {
  const database = await withCities();
  expect(all(database, 'SELECT * FROM city ORDER BY people')).toEqual([
    { name: 'Mérida 🇲🇽\0', people: null, map: null },
    { name: 'Tijuana', people: 1_810_645, map: new Uint8Array([1, 2]) },
  ]);
  expect(first(database, 'SELECT people FROM city WHERE name = ?', ['Lima'])).toBeUndefined();
  close(database);
});

test('work that fails half way leaves nothing behind', async () => {
  const database = await withCities();
  const work = () => {
    run(database, 'DELETE FROM city');
    throw new Error('power cut');
  };
  expect(() => transaction(database, work)).toThrow('power cut');
  expect(first(database, 'SELECT count(*) AS number FROM city')).toEqual({ number: 2 });
  close(database);
});

test('exported bytes open again, and cannot be changed through a handle for reading', async () => {
  const database = await withCities();
  const bytes = exportBytes(database);
  run(database, 'DELETE FROM city');
  close(database);

  const reopened = await openReadable(bytes);
  const named = prepare<{ people: number }>(reopened, 'SELECT people FROM city WHERE name = ?');
  expect(named(['Tijuana'])).toEqual([{ people: 1_810_645 }]);
  expect(named(['Lima'])).toEqual([]);
  expect(() => run(reopened as WritableDatabase, 'DELETE FROM city')).toThrow(/readonly/);
  close(reopened);
});

test('foreign keys hold, also after an export', async () => {
  const database = await withCities();
  runScript(database, 'CREATE TABLE mission (city TEXT REFERENCES city) STRICT');
  exportBytes(database);
  expect(() => run(database, 'INSERT INTO mission VALUES (?)', ['Lima'])).toThrow(/FOREIGN KEY/);
  close(database);
});

test('bytes that were given to be opened are never written into, whatever kind they are of', async () => {
  const made = await withCities();
  const bytes = exportBytes(made);
  close(made);
  for (const given of [Buffer.from(bytes), new Uint8Array(bytes), Buffer.from(bytes.slice().buffer)]) {
    const database = await openWritable(given);
    run(database, 'DELETE FROM city');
    runForEach(
      database,
      'INSERT INTO city VALUES (?, 1, NULL)',
      Array.from({ length: 500 }, (_, number) => [`city ${number}`]),
    );
    expect(Buffer.compare(given, bytes)).toBe(0);
    const exported = exportBytes(database);
    const before = Buffer.from(exported);
    run(database, 'DELETE FROM city');
    expect(Buffer.compare(exported, before)).toBe(0);
    close(database);
  }
});

test('bytes that are no database do not open', async () => {
  await expect(openReadable(new TextEncoder().encode('= Title =\n'.repeat(100)))).rejects.toThrow();
});
