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
  // Not by Math.max of all: a table may have more rows than a call takes arguments.
  const width = table.rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const labels = labelColumn(table);
  const first = labels + 1;
  const places = Array.from(
    { length: Math.max(0, width - first) },
    (_, index) => table.header[index + first - shift]?.text ?? '',
  );
  const lines = table.rows.map(
    (row): Line => ({
      // "World" may stand where the others have their rank.
      label: row[labels]?.text || row[0]?.text || '',
      cells: places.map((_, index) => readCell(row[index + first], mark)),
    }),
  );
  return { tableId: table.id, places, lines };
}

/** The column that names the rows: the second where the first only numbers them, by rank or by code. */
function labelColumn({ header, rows }: Table): number {
  if (rows.length < 2 || !NUMBERING.test(header[0]?.text ?? '')) return 0;
  const numbered = rows.every(([cell]) => /^(?:[\d.–-]*|\D*)$/.test(cell?.text.trim() ?? ''));
  const named = rows.filter(([, cell]) => /\p{L}/u.test(cell?.text ?? '')).length;
  return numbered && named >= rows.length - 1 ? 1 : 0;
}

const NUMBERING =
  /^(?:no\.?|n\.º|nº|#|rank(?:ing)?|pos(?:ition|\.)?|(?:hs|sitc|nace|isic|iso|tariff)?\s?(?:code|chapter|heading)|hs|sitc|puesto|código)$/i;

/** The header lacks the cell over the labels. */
const isShifted = ({ header, rows }: Table): boolean =>
  header.length > 0 &&
  header[0]?.text !== '' &&
  rows.length > 0 &&
  rows.every(({ length }) => length === header.length + 1);

function readCell(span: TextSpan | undefined, mark: DecimalMark): Cell | null {
  if (!span || span.text.trim() === '') return null;
  const figure = parseFigure(withMinus(span.text), mark);
  return { text: span.text, figure, halfUnit: figure ? halfUnit(span.text, figure.value, mark) : 0 };
}

/** "(931.8)" is how accounts write −931.8. */
const withMinus = (text: string): string =>
  text.trim().replace(/^\(\s*([$€£]?\s?\d[\d.,\s]*(?:(?:million|billion|m|bn)\s*)?)\)$/, '−$1');

/** The same cells, columns for rows. */
export function transpose({ tableId, places, lines }: Grid): Grid {
  return {
    tableId,
    places: lines.map(({ label }) => label),
    lines: places.map((label, at) => ({ label, cells: lines.map(({ cells }) => cells[at] ?? null) })),
  };
}
