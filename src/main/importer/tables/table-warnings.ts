import type { Section, Table, TextSpan } from '#shared/models/article.ts';
import type { Warning } from '#shared/models/edition.ts';
import { isShiftedHeader } from './describe-table.ts';

/** What a reader of a table should know: rows of another length than the header, figures that only one side has. */
export function tableWarnings(
  section: Section,
  table: Table,
  lineAt: (codePoint: number) => number,
): readonly Warning[] {
  const shifted = isShiftedHeader(table);
  const width = table.header.length + (shifted ? 1 : 0);
  const ragged = table.rows.filter((row) => row.length !== width);
  const lineOf = (row: readonly TextSpan[] | undefined) =>
    row?.[0] === undefined ? null : lineAt(row[0].start);
  return [
    ...(shifted
      ? [
          {
            code: 'table.shifted-header',
            message: `The header of the table in “${section.title}” lacks a cell over the row labels; its columns are read one to the right.`,
            line: lineOf(table.header),
          },
        ]
      : []),
    ...(ragged.length > 0
      ? [
          {
            code: 'table.ragged',
            message: raggedMessage(section, ragged, width),
            line: lineOf(ragged[0]),
          },
        ]
      : []),
    ...missingCells(section, table, width, lineOf),
  ];
}

function raggedMessage(section: Section, ragged: readonly (readonly TextSpan[])[], width: number): string {
  const [first] = ragged;
  const others = ragged.length === 1 ? '' : ` (and ${ragged.length - 1} more)`;
  return `The row “${label(first)}”${others} of the table in “${section.title}” has ${first?.length} cells where the header has ${width}; cells stay where the source has them.`;
}

/** In a comparison: rows where one side's cell is empty and the other's is not. */
function missingCells(
  section: Section,
  table: Table,
  width: number,
  lineOf: (row: readonly TextSpan[]) => number | null,
): readonly Warning[] {
  if (table.kind !== 'comparison') return [];
  const columns = [...table.columnCountries.keys()].filter(
    (column) => table.columnCountries[column] !== null,
  );
  return table.rows.flatMap((row) => {
    if (row.length !== width) return [];
    const empty = columns.filter((column) => row[column]?.text === '');
    if (empty.length === 0 || empty.length === columns.length) return [];
    const whose = empty.map((column) => headOf(table, column)).join(', ');
    const message = `“${label(row)}” in the table of “${section.title}” is empty for ${whose}: not in the source.`;
    return [{ code: 'table.missing-cell', message, line: lineOf(row) }];
  });
}

function headOf(table: Table, column: number): string {
  const words = table.header[isShiftedHeader(table) ? column - 1 : column]?.text ?? '';
  return words === '' ? `column ${column + 1}` : `“${words}”`;
}

const longestLabel = 60;

function label(row: readonly TextSpan[] | undefined): string {
  const words = row?.[0]?.text ?? '';
  return words.length > longestLabel ? `${words.slice(0, longestLabel)}…` : words;
}
