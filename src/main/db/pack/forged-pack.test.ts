import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isArticleId } from '#shared/contract/article-id.ts';
import { toFailure } from '#shared/contract/errors.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { runScript, type Value } from '../database.ts';
import { readPack, readPackContents } from './read-pack.ts';
import { packTables } from './tables.ts';
import { forgePack, setValue } from './testing/forge-pack.ts';
import { smallContents } from './testing/small-contents.ts';
import { writePack } from './write-pack.ts';

const pack = await writePack(smallContents());

async function codeOf(bytes: Uint8Array): Promise<string> {
  return readPack(bytes).then(
    () => 'read',
    (error: unknown) => toFailure(error).code,
  );
}

const forged = async (table: string, column: string, value: Value) =>
  codeOf(await forgePack(pack, setValue(table, column, value)));

test('a pack with something in every table is read, and so is one that was forged without a change', async () => {
  expect(await readPackContents(pack)).toEqual(smallContents());
  expect(await codeOf(await forgePack(pack, () => {}))).toBe('read');
});

test.each([
  '../../x',
  'ABC',
  '',
  '.',
  '..',
  'trash/a',
  'a\\b',
  'con',
  'lpt1',
  'a\u0000b',
  'a b',
  'a.b',
  '-a',
  'a--b',
  'ñ',
  'a'.repeat(201),
])('a pack whose article has the id %j is refused', async (id) => {
  expect(await forged('article', 'id', id)).toMatch(/^pack\.(damaged|too-large)$/);
});

test.each([
  ['article', 'title', 'x'.repeat(501)],
  ['article', 'text', 'x'.repeat(2 * 1024 * 1024 + 1)],
  ['side', 'name', 'x'.repeat(2001)],
])('a pack with a %s.%s that is too long is refused as too large', async (table, column, value) => {
  expect(await forged(table, column, value)).toBe('pack.too-large');
});

test.each([
  ['article', 'code_points', 12],
  ['article', 'sha256', 'A'.repeat(64)],
  ['section', 'start_offset', 1],
  ['section', 'end_offset', 2_000_000_000],
  ['section', 'parent_id', 'missions'],
  ['section', 'id', '<b>'],
  ['block', 'section_id', 'nowhere'],
  ['block', 'start_offset', 9_000_000],
  ['paragraph', 'start_offset', 0],
  ['paragraph', 'block_id', 'lead.9'],
  ['list_item', 'text', 'Atlantis'],
  ['list_item', 'block_id', 'lead.1'],
  ['infobox_entry', 'value', 'Bob'],
  ['data_table', 'row_count', 2_000_000],
  ['data_table', 'row_count', 0],
  ['data_table_cell', 'block_id', 'lead.1'],
  ['data_table_column', 'country', 'Chile'],
  ['mission', 'start_offset', 3],
  ['mission', 'section_id', 'nowhere'],
  ['mission', 'status', 'unplaced'],
  ['mission', 'type', 'castle'],
  ['mission', 'candidate_count', 0],
  ['mission_place', 'mission_id', 'nobody'],
  ['mission_place', 'lat', 90.5],
  ['mission_place', 'lon', Number.POSITIVE_INFINITY],
  ['mission_place', 'score', Number.POSITIVE_INFINITY],
  ['mention', 'lon', -181],
  ['mention', 'block_id', 'lead.99'],
  ['mention', 'as_government', 2],
  ['event', 'edtf', 'yesterday'],
  ['event', 'earliest', '1960-13-01'],
  ['event', 'earliest', '1961-01-01'],
  ['event', 'sentence_start', 1],
  ['figure_check', 'table_id', 'trade.2'],
  ['figure_check', 'stated', Number.NEGATIVE_INFINITY],
  ['warning', 'line', -1],
  ['warning', 'position', 5],
])('a pack that says %s.%s = %j is damaged, although its seal fits', async (table, column, value) => {
  expect(await forged(table, column, value)).toBe('pack.damaged');
});

test('a tag that is no language is read as an unknown one', async () => {
  const read = await readPack(await forgePack(pack, setValue('article', 'language', 'en_US; DROP')));
  expect(read.article.language).toBe('und');
});

test('a pack with more missions than any article has is refused, when it is made as when it is read', async () => {
  await expect(writePack(smallContents(2001))).rejects.toMatchObject({
    code: 'pack.too-large',
    message: expect.stringContaining('2,001'),
  });
  expect((await readPack(await writePack(smallContents(2000)))).missions).toHaveLength(2000);
  const many = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
    INSERT INTO mission SELECT i, id || i, sending, receiving, type, city, concurrent, status, rule, candidate_count,
      section_id, start_offset, source FROM mission, n`;
  expect(await codeOf(await forgePack(pack, (database) => runScript(database, many)))).toBe('pack.too-large');
});

test.each([
  'CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM article; END',
  'CREATE VIEW v AS SELECT * FROM article',
  'CREATE INDEX i ON mission (city)',
  'ALTER TABLE warning ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(400000000))) VIRTUAL',
  'DROP TABLE warning; CREATE TABLE warning (position INTEGER PRIMARY KEY CHECK (length(zeroblob(900000000)) > 1))',
  'CREATE VIRTUAL TABLE f USING fts4 (x)',
  'ANALYZE',
  "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'mention_' WHERE name = 'mention'",
  "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'mention'",
  "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'lat REAL', 'lat ANY ')",
])('a pack with another schema is refused: %s', async (sql) => {
  const bytes = await forgePack(pack, (database) => runScript(database, sql)).catch(() => null);
  // What SQLite does not let anybody write is no pack.
  if (bytes !== null) expect(await codeOf(bytes)).toBe('pack.damaged');
});

const columns = Object.entries(packTables).flatMap(([table, { columns: each }]) =>
  Object.keys(each).map((column) => [table, column] as const),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.constantFrom(-1, 0, 1, 2, 3, 2 ** 31, 2 ** 53, 1e308, Number.POSITIVE_INFINITY, -0.5),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '..', '../../x', 'x'.repeat(5_000_000), '{}', '\ufeff', '1960/..', 'lead', 'placed'),
  fc.uint8Array({ maxLength: 40 }),
);

test('whatever value of whatever type is put where, a pack is refused with a code or read as a valid one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(fc.constantFrom(...columns), value, fc.oneof(fc.nat(9), fc.constant('all' as const))),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      async (changes) => {
        const bytes = await forgePack(pack, (database) => {
          for (const [[table, column], changed, row] of changes) {
            try {
              setValue(table, column, changed, row)(database);
            } catch {
              // Two rows of one key: SQLite refuses, so that no such file is made.
            }
          }
        });
        const read = await readPackContents(bytes).catch((error: unknown) => toFailure(error));
        if ('code' in read) return /^pack\.(damaged|too-large)$/.test(read.code);
        // What was let in goes through the door again: it is valid.
        expect(await readPackContents(await writePack(read))).toEqual(read);
        return isArticleId(read.edition.article.id);
      },
    ),
    { numRuns: propertyRuns(60) },
  );
});
