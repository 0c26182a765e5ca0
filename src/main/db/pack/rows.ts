import { all, type ReadableDatabase, runForEach, type Value, type WritableDatabase } from '../database.ts';
import type { PackTable, RowOf } from './table.ts';

type AnyRow = Record<string, Value>;

/** Adds rows to a table of a pack. */
export function insertRows<Table extends PackTable>(
  database: WritableDatabase,
  name: string,
  { columns }: Table,
  rows: readonly RowOf<Table>[],
): void {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const places = names.map(() => '?').join(', ');
  runForEach(
    database,
    `INSERT INTO ${name} (${names.join(', ')}) VALUES (${places})`,
    rows.map((row) => names.map((column) => (row as AnyRow)[column] ?? null)),
  );
}

/**
 * All rows of a table, in the order of its key, each held against its schema.
 * Texts are read as their bytes, because sql.js drops a byte order mark.
 * Throws when the table is not there or a row is not what it should be.
 */
export function selectRows<Table extends PackTable>(
  database: ReadableDatabase,
  name: string,
  { columns, key, rows: schema }: Table,
): readonly RowOf<Table>[] {
  const texts = Object.keys(columns).filter((column) => columns[column]?.declaration.startsWith('TEXT'));
  const selected = Object.keys(columns).map((column) =>
    texts.includes(column) ? `CAST(${column} AS BLOB) AS ${column}` : column,
  );
  const rows = all<AnyRow>(database, `SELECT ${selected.join(', ')} FROM ${name} ORDER BY ${key.join(', ')}`);
  for (const row of rows) {
    for (const column of texts) {
      const value = row[column];
      if (value instanceof Uint8Array) row[column] = utf8.decode(value);
    }
  }
  return schema.parse(rows) as readonly RowOf<Table>[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
