import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import { arbitraryContents } from '#main/importer/testing/arbitrary-edition.ts';
import { reassemble } from '#main/importer/testing/reassemble.ts';
import { toFailure } from '#shared/contract/errors.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { close, exportBytes, openWritable, run, runScript } from '../database.ts';
import { readPack, readPackContents } from './read-pack.ts';
import { sha256 } from './seal.ts';
import { type PackContents, writePack } from './write-pack.ts';

const original = readFileSync('resources/articles/mexico-united-states-relations.txt');

function builtIn(): PackContents {
  const { article, warnings } = parseArticle({
    text: original.toString('utf8'),
    fileName: 'mexico-united-states-relations.txt',
    format: 'plain',
    sha256: sha256(original),
    language: null,
  });
  const edition = { article, border: null, missions: [], mentions: [], events: [], checks: [], warnings };
  return { edition, original: new Uint8Array(original), importerVersion: 1 };
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  return readPack(bytes).then(
    () => 'read',
    (error: unknown) => toFailure(error).code,
  );
}

/** A pack that somebody changed with another program. */
async function changed(bytes: Uint8Array, sql: string): Promise<Uint8Array> {
  const database = await openWritable(bytes);
  runScript(database, sql);
  const result = exportBytes(database);
  close(database);
  return result;
}

test('the built-in article comes back from its pack, to the letter', async () => {
  const contents = builtIn();
  const read = await readPackContents(await writePack(contents));
  expect(read).toEqual(contents);
  expect(reassemble(read.edition.article)).toBe(original.toString('utf8'));
});

test('the same contents give the same bytes', async () => {
  expect(sha256(await writePack(builtIn()))).toBe(sha256(await writePack(builtIn())));
});

test('any edition comes back as it was written', async () => {
  const text = original.toString('utf8');
  const pieces = [0, 1200, 19_000, 26_000].map((from) => text.slice(from, from + 1200));
  await fc.assert(
    fc.asyncProperty(arbitraryContents(pieces), async (contents) => {
      expect(await readPackContents(await writePack(contents))).toEqual(contents);
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('a file that is no database, or somebody else’s, is not a pack', async () => {
  const strange = await openWritable();
  runScript(strange, 'CREATE TABLE article (id TEXT)');
  const bytes = exportBytes(strange);
  close(strange);
  expect(await codeOf(bytes)).toBe('pack.not-a-pack');
  expect(await codeOf(original)).toBe('pack.not-a-pack');
  expect(await codeOf(new Uint8Array())).toBe('pack.not-a-pack');
});

test('a pack from a newer Lindero is refused with the advice to update', async () => {
  const bytes = await changed(await writePack(builtIn()), 'PRAGMA user_version = 2');
  await expect(readPack(bytes)).rejects.toMatchObject({
    code: 'pack.newer',
    message: expect.stringContaining('Update Lindero'),
  });
});

test('a pack that was cut off anywhere is damaged', async () => {
  const bytes = await writePack(builtIn());
  for (const length of [16, 99, 100, 4096, 5000, bytes.length - 4096, bytes.length - 1]) {
    expect(await codeOf(bytes.subarray(0, length))).toBe('pack.damaged');
  }
});

test.each([
  ["UPDATE article SET text = replace(text, 'Mexico', 'France')", 'words'],
  ["DELETE FROM section WHERE id = 'history'", 'sections'],
  ['DROP TABLE event', 'tables'],
  ['CREATE TABLE extra (x)', 'more tables'],
  [
    'DROP TABLE event; CREATE VIEW event AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT * FROM n',
    'a view that never ends',
  ],
])('a pack that somebody changed by %j is damaged', async (sql) => {
  expect(await codeOf(await changed(await writePack(builtIn()), sql))).toBe('pack.damaged');
});

test('a flipped bit is found, or changes nothing that a reader sees', async () => {
  const contents = builtIn();
  const bytes = await writePack(contents);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const read = await readPackContents(flipped).catch((error: unknown) => toFailure(error));
      if ('code' in read) expect(read.code).toMatch(/^pack\.(damaged|not-a-pack|newer)$/);
      else expect(read).toEqual(contents);
    }),
    { numRuns: propertyRuns(200) },
  );
});

test('a pack that says it has two articles is damaged', async () => {
  const database = await openWritable(await writePack(builtIn()));
  run(
    database,
    "INSERT INTO article SELECT 'other', title, language, format, file_name, sha256, code_points, text, original, importer_version FROM article",
  );
  const bytes = exportBytes(database);
  close(database);
  expect(await codeOf(bytes)).toBe('pack.damaged');
});
