import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { all, close, openWritable, runScript } from '../database.ts';
import { applicationId, packVersion } from './format.ts';
import { packTablesSql } from './tables.ts';

const page = readFileSync('docs/pack-format.md', 'utf8');

/** Tables and columns as the page describes them, in its order. */
function documented(): readonly string[] {
  return page.split(/^## /m).flatMap((part) => {
    const table = /^`(\w+)`/.exec(part)?.[1];
    if (table === undefined) return [];
    return [...part.matchAll(/^\| `(\w+)` \| (\w+)( or null)? \| \S/gm)].map(
      ([, column, type, orNull]) => `${table}.${column} ${type}${orNull === undefined ? ' NOT NULL' : ''}`,
    );
  });
}

/** Tables and columns as SQLite has them. */
async function actual(): Promise<readonly string[]> {
  const database = await openWritable();
  for (const sql of packTablesSql) runScript(database, sql);
  const columns = all<{ table: string; name: string; type: string; notnull: number }>(
    database,
    `SELECT "schema".name AS "table", info.name, info.type, info."notnull"
     FROM sqlite_schema AS "schema", pragma_table_info("schema".name) AS info
     ORDER BY "schema".rootpage, info.cid`,
  );
  close(database);
  return columns.map(
    ({ table, name, type, notnull }) => `${table}.${name} ${type}${notnull ? ' NOT NULL' : ''}`,
  );
}

test('the page on the pack format describes every table and column that a pack has, and no other', async () => {
  expect(documented()).toEqual(await actual());
});

test('the page says which files are packs', () => {
  expect(page).toContain(`\`${applicationId}\``);
  expect(page).toContain(`version ${packVersion}`);
});
