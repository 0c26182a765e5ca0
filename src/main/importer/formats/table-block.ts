import type { FormatBlock } from './blocks.ts';

/** A cell as the source has it: it may cover several columns and rows. */
export type SpanningCell = {
  readonly text: string;
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
};

/** Above this many cells, spans are taken as 1: a page cannot make a table of a billion cells out of ten. */
const mostCells = 100_000;
const widestSpan = 1000;

/**
 * Cells with spans → the table of the plain form, in which every row has every
 * column and the first row is the header. A cell over several rows or columns
 * is repeated; one over a whole row says it once. Header rows on top of each
 * other become one ("Exports" over "Mexico": "Exports Mexico"). Null when no
 * cell has text.
 */
export function tableBlock(caption: string, cells: readonly (readonly SpanningCell[])[]): FormatBlock | null {
  const rows = cells.filter((row) => row.length > 0);
  const { title, rest } = takeTitleRow(caption, rows);
  const grid = layOut(rest);
  if (!grid.some((row) => row.some((text) => text !== ''))) return null;
  const headerRows = rest.findIndex((row) => !row.every((cell) => cell.header));
  const header = mergeHeaderRows(grid.slice(0, Math.max(1, headerRows)));
  const body = grid.slice(Math.max(1, headerRows)).filter((row) => row.some((text) => text !== ''));
  return { kind: 'table', caption: title, rows: [header, ...body] };
}

/** A first row of one wide header cell is the table's title. */
function takeTitleRow(caption: string, rows: readonly (readonly SpanningCell[])[]) {
  const first = rows[0];
  const only = first?.length === 1 ? first[0] : undefined;
  const isTitle = only !== undefined && only.columns > 1 && only.rows === 1 && rows.length > 1;
  if (!isTitle) return { title: caption, rest: rows };
  const title = [caption, only.text].filter((text) => text !== '').join(': ');
  return { title, rest: rows.slice(1) };
}

function layOut(rows: readonly (readonly SpanningCell[])[]): readonly (readonly string[])[] {
  const widthOf = (row: readonly SpanningCell[]) => row.reduce((sum, cell) => sum + clamp(cell.columns), 0);
  const width = rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  const spansCount = width * rows.length <= mostCells;
  /** By column: text that a cell above still covers, and for how many rows. */
  const covering: ({ text: string; rows: number } | undefined)[] = [];
  return rows.map((row) => {
    const out: string[] = [];
    const fillCovered = () => {
      for (
        let above = covering[out.length];
        above !== undefined && above.rows > 0;
        above = covering[out.length]
      ) {
        above.rows -= 1;
        out.push(above.text);
      }
    };
    for (const cell of row) {
      fillCovered();
      const columns = spansCount ? clamp(cell.columns) : 1;
      const wholeRow = row.length === 1 && columns > 1;
      for (let column = 0; column < columns; column += 1) {
        const text = wholeRow && column > 0 ? '' : cell.text;
        covering[out.length] = { text, rows: spansCount ? Math.min(cell.rows, rows.length) - 1 : 0 };
        out.push(text);
      }
    }
    fillCovered();
    return out;
  });
}

function mergeHeaderRows(rows: readonly (readonly string[])[]): readonly string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const words = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
    return words.filter((text, index) => text !== words[index - 1]).join(' ');
  });
}

function clamp(span: number): number {
  return Number.isFinite(span) ? Math.max(1, Math.min(widestSpan, Math.trunc(span))) : 1;
}
