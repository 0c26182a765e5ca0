import type { Table, TableKind, TextSpan } from '#shared/models/article.ts';
import type { SideNames } from '../sides/side-names.ts';

/**
 * Says what kind of table it is and which State each column speaks of.
 *
 * - series: the header's cells, or the first column's, are years;
 * - comparison: one column is headed by each of the two sides and nothing else
 *   ("Mexico", "USA United States of America"), in any order;
 * - other: everything else.
 *
 * The sides may be named in one of the first two rows when the header has only
 * flags; a header that lacks the cell over the row labels is read one to the right.
 */
export function describeTable(table: Table, names: SideNames): Table {
  const width = table.columnCountries.length;
  const heads = [table.header, ...table.rows.slice(0, 2)].map((row) =>
    columnsOf(isShiftedHeader(table) && row === table.header ? [null, ...row] : row, width, names),
  );
  const sought = heads.find(namesBothSides) ?? heads[0];
  const columnCountries = sought?.map(({ country }) => country) ?? table.columnCountries;
  return { ...table, kind: kindOf(table, heads), columnCountries };
}

/** Whether nearly every row has one cell more than the header: the cell over the labels was left out. */
export function isShiftedHeader({ header, rows }: Table): boolean {
  if (header.length === 0 || header[0]?.text === '' || rows.length < 2) return false;
  const longer = rows.filter((row) => row.length === header.length + 1).length;
  return longer >= rows.length * 0.8;
}

type Column = { readonly country: string | null; readonly isBare: boolean };

function columnsOf(cells: readonly (TextSpan | null)[], width: number, names: SideNames): readonly Column[] {
  return Array.from({ length: width }, (_, index) => {
    const words = cells[index]?.text ?? '';
    const named = new Set(words === '' ? [] : names.namingsIn(words).map(({ iso2 }) => iso2));
    const [country = null] = named.size === 1 ? named : [];
    return { country, isBare: country !== null && isBare(names.restOf(words)) };
  });
}

/** Only what a flag or an article leaves around a name. */
function isBare(rest: string): boolean {
  return rest.split(' ').every((word) => /^(?:|the|flag|of|coat|arms|image|file|bandera|de)$/.test(word));
}

function namesBothSides(columns: readonly Column[]): boolean {
  const named = columns.filter(({ isBare }) => isBare).map(({ country }) => country);
  return named.length >= 2 && new Set(named).size === 2;
}

function kindOf(table: Table, heads: readonly (readonly Column[])[]): TableKind {
  const headerYears = shareOfYears(table.header.slice(table.header[0]?.text === '' ? 1 : 0));
  const firstColumn = table.rows.flatMap((row) => row.slice(0, 1));
  if (headerYears >= 0.6 || (firstColumn.length >= 2 && shareOfYears(firstColumn) >= 0.6)) return 'series';
  return heads.some(namesBothSides) ? 'comparison' : 'other';
}

const year =
  /^(?:FY\s?|AF\s?)?(?:1[5-9]|20)\d\d(?:\s?[/–-]\s?(?:\d{2}|\d{4}))?(?:\s*(?:\([^()]*\)|\[[^[\]]*\]|[*†‡]|est\.?|Q[1-4]))*$/i;

/** Of the cells that are not empty, how many are years; 0 when fewer than two are. */
function shareOfYears(cells: readonly TextSpan[]): number {
  const filled = cells.filter(({ text }) => text !== '');
  const years = filled.filter(({ text }) => text.length < 40 && year.test(text)).length;
  return years < 2 ? 0 : years / filled.length;
}
