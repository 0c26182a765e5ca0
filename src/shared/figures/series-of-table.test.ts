import { expect, test } from 'vitest';
import type { Table, TextSpan } from '#shared/models/article.ts';
import { seriesOfTable } from './series-of-table.ts';

const span = (text: string): TextSpan => ({ start: 0, text });
const table = (rows: readonly (readonly string[])[]): Table => ({
  id: 'table',
  kind: 'other',
  caption: null,
  header: (rows[0] ?? []).map(span),
  rows: rows.slice(1).map((row) => row.map(span)),
  columnCountries: [],
});

test('years in the header make every row a series; a cell that is no number keeps its words', () => {
  expect(
    seriesOfTable(
      table([
        ['', '1990', '2000', '2010'],
        ['Exports', '28.3', '111.3', 'n/a'],
        ['Balance', '−1.9', '', '−66.3'],
      ]),
      'en',
    ),
  ).toEqual([
    {
      name: 'Exports',
      unit: null,
      points: [
        { year: 1990, stated: '28.3', value: 28.3 },
        { year: 2000, stated: '111.3', value: 111.3 },
        { year: 2010, stated: 'n/a', value: null },
      ],
    },
    {
      name: 'Balance',
      unit: null,
      points: [
        { year: 1990, stated: '−1.9', value: -1.9 },
        { year: 2000, stated: '', value: null },
        { year: 2010, stated: '−66.3', value: -66.3 },
      ],
    },
  ]);
});

test('years in the first column make every other column a series', () => {
  const series = seriesOfTable(
    table([
      ['Year', 'Exports', 'Share'],
      ['2019', '€2.1 billion', '4 %'],
      ['2020–21', '€1.9 billion', '5 %'],
    ]),
    'en',
  );
  expect(series?.map(({ name, unit }) => [name, unit])).toEqual([
    ['Exports', 'EUR'],
    ['Share', '%'],
  ]);
  expect(series?.[0]?.points.map(({ year }) => year)).toEqual([2019, 2020]);
});

test('a table without years, or with other words among them, is none', () => {
  expect(
    seriesOfTable(
      table([
        ['', 'Mexico', 'United States'],
        ['Area', '1', '2'],
      ]),
      'en',
    ),
  ).toBeNull();
  expect(
    seriesOfTable(
      table([
        ['', '1990', 'Change', '2000'],
        ['A', '1', '2', '3'],
      ]),
      'en',
    ),
  ).toBeNull();
});
