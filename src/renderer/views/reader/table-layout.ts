import type { Table, TextSpan } from '#shared/models/article.ts';

/** A sign, digits with separators, and at most a unit of a few letters: "−24.6", "US$1.783 trillion" is not one. */
const number = /^[+\-−–]?\s?[\d][\d.,\s’']*\s?(%|‰|°)?$/u;

/** Whether a cell holds a bare number. */
export function isNumeric(text: string): boolean {
  return number.test(text);
}

/** By column: whether its filled body cells are nearly all numbers, so that it is set flush right. */
export function numericColumns(table: Pick<Table, 'header' | 'rows'>): readonly boolean[] {
  const width = columnCount(table);
  return Array.from({ length: width }, (_, column) => {
    const filled = table.rows.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
    return filled.length > 0 && filled.filter(isNumeric).length / filled.length >= 0.8;
  });
}

/** The widest row's number of cells: shorter rows are filled up when they are drawn. */
export function columnCount(table: Pick<Table, 'header' | 'rows'>): number {
  return Math.max(table.header.length, ...table.rows.map((row) => row.length));
}

/** Whether the first column names the rows: none of its filled cells is a number. */
export function hasRowHeaders(table: Pick<Table, 'header' | 'rows'>): boolean {
  return columnCount(table) > 1 && !table.rows.some((row) => isNumeric(row[0]?.text ?? ''));
}

/** A place in a drawn row: the source's words, or null where it has none or the row is short. */
export type Cell = { readonly key: string; readonly column: number; readonly span: TextSpan | null };

/** A row as wide as its table. */
export function cellsOf(row: readonly TextSpan[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => {
    const span = row[column];
    return { key: String(column), column, span: span === undefined || span.text === '' ? null : span };
  });
}
