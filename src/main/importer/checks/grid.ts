import type { Table, TextSpan } from '#shared/models/article.ts';
import type { Figure } from '#shared/models/figure.ts';
import type { DecimalMark } from '#shared/text/number/parse-digits.ts';
import { parseFigure } from '#shared/text/number/parse-figure.ts';
import { halfUnit } from './rounding.ts';

/** A cell of a table, read as a number where it is one. */
export type Cell = {
  readonly text: string;
  readonly figure: Figure | null;
  /** Half of the last place that is written: how far the true number may be off. */
  readonly halfUnit: number;
};

/** One line of a table: a row with its cells by column, or, transposed, a column with its cells by row. */
export type Line = { readonly label: string; readonly cells: readonly (Cell | null)[] };

/** A table as labelled lines over labelled places. */
export type Grid = {
  readonly tableId: string;
  readonly places: readonly string[];
  readonly lines: readonly Line[];
};

/** The rows of a table over its columns. Empty cells are null. */
export function rowGrid(table: Table, mark: DecimalMark): Grid {
  const shift = isShifted(table) ? 1 : 0;
  const width = Math.max(0, ...table.rows.map(({ length }) => length));
  const places = Array.from(
    { length: Math.max(0, width - 1) },
    (_, index) => table.header[index + 1 - shift]?.text ?? '',
  );
  const lines = table.rows.map(
    (row): Line => ({
      label: row[0]?.text ?? '',
      cells: places.map((_, index) => readCell(row[index + 1], mark)),
    }),
  );
  return { tableId: table.id, places, lines };
}

/** The header lacks the cell over the labels. */
const isShifted = ({ header, rows }: Table): boolean =>
  header.length > 0 &&
  header[0]?.text !== '' &&
  rows.length > 0 &&
  rows.every(({ length }) => length === header.length + 1);

function readCell(span: TextSpan | undefined, mark: DecimalMark): Cell | null {
  if (!span || span.text.trim() === '') return null;
  const figure = parseFigure(span.text, mark);
  return { text: span.text, figure, halfUnit: figure ? halfUnit(span.text, figure.value, mark) : 0 };
}

/** The same cells, columns for rows. */
export function transpose({ tableId, places, lines }: Grid): Grid {
  return {
    tableId,
    places: lines.map(({ label }) => label),
    lines: places.map((label, at) => ({ label, cells: lines.map(({ cells }) => cells[at] ?? null) })),
  };
}
