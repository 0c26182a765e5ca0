import { expect, test } from 'vitest';
import { loadCountries } from '#main/world/countries.ts';
import type { Table } from '#shared/models/article.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { sideNames } from '../sides/side-names.ts';
import { describeTables } from './describe-tables.ts';

const countries = loadCountries('resources/world');
const sides = ['MX', 'US'].map((iso2) => ({ iso2, name: iso2 }));
const names = sideNames(sides, { country: countries.byIso2 });

function describe(...rows: string[]): { table: Table | undefined; warnings: readonly string[] } {
  const text = `= T =\n\n${rows.join('\n')}\n`;
  const { article } = parseArticle({ text, fileName: 't', format: 'plain', sha256: '', language: null });
  const { sections, warnings } = describeTables(article, names);
  const block = sections[0]?.blocks[0];
  return {
    table: block?.kind === 'table' ? block.table : undefined,
    warnings: warnings.map(({ code, line }) => `${code} ${line}`),
  };
}

function kindAndColumns(...rows: string[]): string {
  const { table } = describe(...rows);
  return `${table?.kind}: ${table?.columnCountries.map((country) => country ?? '-').join(' ')}`;
}

test.each([
  [['| | Mexico | United States |', '| Area | 1 | 2 |'], 'comparison: - MX US'],
  [['| | USA United States of America | MEX Mexico |', '| Area | 1 | 2 |'], 'comparison: - US MX'],
  [
    ['| Flag of Mexico Mexico | | Flag of the United States United States |', '| 1 | Area | 2 |'],
    'comparison: MX - US',
  ],
  [['| Country | Mexico | Canada | United States |', '| Area | 1 | 2 | 3 |'], 'comparison: - MX - US'],
  [['| | | |', '| Name | Mexico | United States |', '| Area | 1 | 2 |'], 'comparison: - MX US'],
  [['| | Estados Unidos Mexicanos | Estados Unidos |', '| Area | 1 | 2 |'], 'comparison: - MX US'],
])('a table headed by the two sides compares them: %j', (rows, expected) => {
  expect(kindAndColumns(...rows)).toBe(expected);
});

test.each([
  [['| | 1990 | 2000 | 2010 |', '| Exports | 1 | 2 | 3 |'], 'series: - - - -'],
  [['| Trade | 2019/20 | 2020/21 (est.) |', '| Exports | 1 | 2 |'], 'series: - - -'],
  [
    ['| Year | Mexican exports | US exports to Mexico |', '| 2019 | 1 | 2 |', '| 2020 | 1 | 2 |'],
    'series: - MX -',
  ],
  [['| Year | Mexico | United States |', '| 2019 | 1 | 2 |', '| 2020 | 1 | 2 |'], 'series: - MX US'],
])('a table over years is a series: %j', (rows, expected) => {
  expect(kindAndColumns(...rows)).toBe(expected);
});

test.each([
  [['| Date | Place | Guest |', '| 1909 | Ciudad Juárez | Taft |'], 'other: - - -'],
  [['| Mexican exports | US exports |', '| oil | maize |'], 'other: MX US'],
  [['| Latin American partners | Value |', '| Brazil | 4 |'], 'other: - -'],
  [['| only one cell |'], 'other: -'],
])('anything else is a plain table: %j', (rows, expected) => {
  expect(kindAndColumns(...rows)).toBe(expected);
});

test('rows of another length, figures of one side only and a short header are told, and nothing is moved', () => {
  const comparison = describe(
    '| | Mexico | United States |',
    '| Area | 1 | |',
    '| Flag | | |',
    '| Capital | x |',
  );
  expect(comparison.warnings).toEqual(['table.ragged 6', 'table.missing-cell 4']);
  expect(comparison.table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Area', '1', ''],
    ['Flag', '', ''],
    ['Capital', 'x'],
  ]);
  const shifted = describe('| Mexico | United States |', '| Area | 1 | 2 |', '| Capital | x | y |');
  expect(shifted.warnings).toEqual(['table.shifted-header 3']);
  expect(shifted.table?.columnCountries).toEqual([null, 'MX', 'US']);
});
