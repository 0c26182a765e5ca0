import type { ReadableDatabase } from '../database.ts';
import { selectRows } from './rows.ts';
import { type PackRows, packTables } from './tables.ts';

/** Every row of a pack. Throws when a table is missing or a row is not what it should be. */
export function selectPackRows(database: ReadableDatabase): PackRows {
  return Object.fromEntries(
    Object.entries(packTables).map(([name, table]) => [name, selectRows(database, name, table)]),
  ) as PackRows;
}
