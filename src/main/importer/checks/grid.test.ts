import { expect, test } from 'vitest';
import type { Table } from '#shared/models/article.ts';
import { rowGrid } from './grid.ts';

test('a table of more rows than a call takes arguments is laid out like any other', () => {
  const cell = { start: 0, text: '1' };
  const table: Table = {
    id: 'block',
    kind: 'other',
    caption: null,
    header: [],
    rows: Array.from({ length: 1_000_000 }, (_, row) => (row === 7 ? [cell, cell] : [cell])),
    columnCountries: [],
  };
  const grid = rowGrid(table, '.');
  expect([grid.lines.length, grid.places.length]).toEqual([1_000_000, 1]);
});
