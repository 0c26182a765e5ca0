import {
  all,
  close,
  exportBytes,
  openWritable,
  run,
  runScript,
  type Value,
  type WritableDatabase,
} from '../../database.ts';
import { sealOf } from '../seal.ts';
import { type PackRows, packTables } from '../tables.ts';

/**
 * A pack as somebody forges it who knows the format: any value of any type in
 * any column, and a seal that fits. What SQLite itself would not let into its
 * strict tables is put there while they are not strict.
 */
export async function forgePack(
  pack: Uint8Array,
  change: (database: WritableDatabase) => void,
): Promise<Uint8Array> {
  const loose = await edit(pack, (database) => {
    runScript(database, 'PRAGMA writable_schema = ON');
    run(
      database,
      "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT,', ')        ') WHERE type = 'table'",
    );
  });
  const changed = await edit(loose, (database) => {
    change(database);
    run(database, 'UPDATE seal SET sha256 = ?', [sealOf(rawRows(database))]);
  });
  return edit(changed, (database) => {
    runScript(database, 'PRAGMA writable_schema = ON');
    run(
      database,
      "UPDATE sqlite_schema SET sql = replace(sql, ')        ', ') STRICT,') WHERE type = 'table'",
    );
  });
}

/** One value of one column, in one row or in all. */
export function setValue(table: string, column: string, value: Value, row: number | 'all' = 'all') {
  return (database: WritableDatabase): void => {
    const { key } = packTables[table as keyof PackRows];
    if (row === 'all') {
      run(database, `UPDATE ${table} SET ${column} = ?`, [value]);
      return;
    }
    const found = all<Record<string, Value>>(
      database,
      `SELECT ${key.join(', ')} FROM ${table} LIMIT 1 OFFSET (? % max(1, (SELECT count(*) FROM ${table})))`,
      [row],
    )[0];
    const where = key.map((part) => `${part} IS ?`).join(' AND ');
    run(database, `UPDATE OR REPLACE ${table} SET ${column} = ? WHERE ${where}`, [
      value,
      ...key.map((part) => found?.[part] ?? null),
    ]);
  };
}

async function edit(pack: Uint8Array, change: (database: WritableDatabase) => void): Promise<Uint8Array> {
  const database = await openWritable(pack.slice());
  try {
    change(database);
    return exportBytes(database);
  } finally {
    close(database);
  }
}

/** All rows as the seal takes them, whatever is in them. */
function rawRows(database: WritableDatabase): PackRows {
  return Object.fromEntries(
    Object.entries(packTables).map(([name, { columns, key }]) => [
      name,
      all(database, `SELECT ${Object.keys(columns).join(', ')} FROM ${name} ORDER BY ${key.join(', ')}`),
    ]),
  ) as unknown as PackRows;
}
