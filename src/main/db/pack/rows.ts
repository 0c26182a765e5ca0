import type { z } from 'zod';
import type { LinderoError } from '#shared/contract/errors.ts';
import { all, type ReadableDatabase, runForEach, type Value, type WritableDatabase } from '../database.ts';
import { damaged } from './damaged.ts';
import { tooLarge } from './limits.ts';
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
 * Throws `pack.too-large` and `pack.damaged`, which name the table, the row and the column.
 */
export function selectRows<Table extends PackTable>(
  database: ReadableDatabase,
  name: string,
  { columns, key, most, rows: schema }: Table,
): readonly RowOf<Table>[] {
  const texts = Object.keys(columns).filter((column) => columns[column]?.declaration.startsWith('TEXT'));
  const selected = Object.keys(columns).map((column) =>
    texts.includes(column) ? `CAST(${column} AS BLOB) AS ${column}` : column,
  );
  const [size] = all<{ rows: number }>(database, `SELECT count(*) AS rows FROM ${name}`);
  const found = size?.rows ?? 0;
  // An article has two sides; a third is no matter of size.
  if (found > most && most <= 2) throw damaged(`its table “${name}” has ${found} rows`);
  if (found > most) throw tooLarge(`its table “${name}” has ${found.toLocaleString('en')} rows`, most);
  const rows = all<AnyRow>(database, `SELECT ${selected.join(', ')} FROM ${name} ORDER BY ${key.join(', ')}`);
  for (const row of rows) {
    for (const column of texts) {
      const value = row[column];
      if (value instanceof Uint8Array) row[column] = utf8.decode(value);
    }
  }
  const parsed = schema.safeParse(rows);
  if (!parsed.success) throw wrongValue(name, parsed.error.issues[0]);
  return parsed.data as readonly RowOf<Table>[];
}

function wrongValue(table: string, issue: z.core.$ZodIssue | undefined): LinderoError {
  const [row, column] = issue?.path ?? [];
  const where = `“${String(column)}” of row ${Number(row) + 1} of its table “${table}”`;
  return issue?.code === 'too_big' && issue.origin === 'string'
    ? tooLarge(`${where} is longer than that`, Number(issue.maximum))
    : damaged(`${where} cannot be (${issue?.message ?? 'not valid'})`);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
