import { expect, test } from 'vitest';
import type { TextSpan } from '#shared/models/article.ts';
import { cellsOf, columnCount, hasRowHeaders, isNumeric, numericColumns } from './table-layout.ts';

const row = (...texts: string[]): TextSpan[] => texts.map((text) => ({ start: 0, text }));

test.each(['28.3', '−1.9', '-24.6', '131,946,900', '2.6 %', '1 234', "1'234"])('%s is a number', (text) => {
  expect(isNumeric(text)).toBe(true);
});

test.each(['', '–', 'Mexico City – 9,209,944', '1,972,550 km2 of land', 'G-20'])('%j is not', (text) => {
  expect(isNumeric(text)).toBe(false);
});

const trade = {
  header: row('', '1990', '2000'),
  rows: [row('US exports', '28.3', '111.3'), row('Balance', '−1.9', ''), row('Note')],
};

test('columns of numbers are known by their filled cells, and rows may be short', () => {
  expect(columnCount(trade)).toBe(3);
  expect(numericColumns(trade)).toEqual([false, true, true]);
});

test('the first column names the rows unless it holds numbers', () => {
  expect(hasRowHeaders(trade)).toBe(true);
  expect(hasRowHeaders({ header: row('Year', 'Trade'), rows: [row('1990', '28.3')] })).toBe(false);
  expect(hasRowHeaders({ header: row('Members'), rows: [row('Mexico')] })).toBe(false);
});

test('a short row is filled up, and an empty cell is known as one', () => {
  expect(cellsOf(row('Flag', ''), 3).map((cell) => cell.span?.text ?? null)).toEqual(['Flag', null, null]);
});
