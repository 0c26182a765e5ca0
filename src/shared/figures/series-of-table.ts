import type { Table, TextSpan } from '#shared/models/article.ts';
import type { DecimalMark } from '#shared/text/number/parse-digits.ts';
import { decimalMarkOf, parseFigure } from '#shared/text/number/parse-figure.ts';

/** One value of a series: what the cell says, and the number in it when it is one. */
export type SeriesPoint = { readonly year: number; readonly stated: string; readonly value: number | null };

export type Series = {
  readonly name: string;
  /** Unit or currency that the cells carry, when all of them carry the same. */
  readonly unit: string | null;
  readonly points: readonly SeriesPoint[];
};

/**
 * The series of a table whose header row, or whose first column, is years. Null
 * when it has none. Cells that are no numbers keep their words and have no value.
 */
export function seriesOfTable(table: Table, language: string): readonly Series[] | null {
  const mark = decimalMarkOf(language);
  const columns = yearsOf(table.header.slice(1));
  if (columns !== null) {
    return table.rows.map((row) => toSeries(textOf(row[0]), columns, row.slice(1), mark));
  }
  const rows = yearsOf(table.rows.map((row) => row[0]));
  if (rows === null) return null;
  return table.header.slice(1).map((name, column) =>
    toSeries(
      name.text,
      rows,
      table.rows.map((row) => row[column + 1]),
      mark,
    ),
  );
}

/** The years that cells name, or null unless at least two cells, and all that say anything, are years. */
function yearsOf(cells: readonly (TextSpan | undefined)[]): readonly (number | null)[] | null {
  const years = cells.map((cell) => {
    const match = /^\D{0,4}((?:1[5-9]|20|21)\d\d)(?:\s*[-–/]\s*\d{2,4})?\s*(?:\([^()]*\)|\*)?$/.exec(
      textOf(cell),
    );
    return match === null ? null : Number(match[1]);
  });
  const named = years.filter((year) => year !== null);
  const silent = cells.filter((cell) => textOf(cell) === '');
  return named.length >= 2 && named.length + silent.length === cells.length ? years : null;
}

function toSeries(
  name: string,
  years: readonly (number | null)[],
  cells: readonly (TextSpan | undefined)[],
  mark: DecimalMark,
): Series {
  const units = new Set<string | null>();
  const points = years.flatMap((year, index): readonly SeriesPoint[] => {
    if (year === null) return [];
    const stated = textOf(cells[index]);
    const figure = parseFigure(stated, mark);
    if (figure !== null) units.add(figure.currency ?? figure.unit);
    return [{ year, stated, value: figure?.value ?? null }];
  });
  const [unit] = units;
  return { name, unit: units.size === 1 ? (unit ?? null) : null, points };
}

const textOf = (cell: TextSpan | undefined): string => cell?.text.trim() ?? '';
