import type { ReadableDatabase } from '../database.ts';
import { checkRows } from './check-rows.ts';
import { selectRows } from './rows.ts';
import { type PackRows, packTables } from './tables.ts';

/**
 * Every row of a pack, each by itself and all against each other held to the
 * format: the one door, for what is read as for what is written. Throws
 * `pack.damaged` and `pack.too-large`.
 */
export function selectPackRows(database: ReadableDatabase): PackRows {
  const rows = Object.fromEntries(
    Object.entries(packTables).map(([name, table]) => [name, selectRows(database, name, table)]),
  ) as PackRows;
  checkRows(rows);
  return rows;
}
