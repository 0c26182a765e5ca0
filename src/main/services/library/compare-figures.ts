import type { Article, Block, TextSpan } from '#shared/models/article.ts';
import type { FigureChange } from '#shared/models/edition-changes.ts';

/** A change of a whole table is no list of figures any more. */
const mostChanges = 300;

type Cell = FigureChange & { readonly key: string };

/**
 * Cells of tables and facts of the infobox that both editions have and that
 * differ, or that only one has in a row and column that both have. Rows are
 * known by their first cell, columns by their header.
 */
export function compareFigures(
  before: Article,
  after: Article,
  afterId: ReadonlyMap<string, string>,
): readonly FigureChange[] {
  const then = new Map(cellsOf(before, (id) => afterId.get(id) ?? id).map((cell) => [cell.key, cell]));
  const changes = cellsOf(after, (id) => id).flatMap(
    ({ key, after: value, ...cell }): readonly FigureChange[] => {
      const old = then.get(key);
      return old === undefined || old.after === value ? [] : [{ ...cell, before: old.after, after: value }];
    },
  );
  return changes.slice(0, mostChanges);
}

/** Every cell with its value in `after`, and a key that is the same in both editions. */
function cellsOf(article: Article, sectionId: (id: string) => string): readonly Cell[] {
  return article.sections.flatMap((section) => {
    const seen = new Map<string, number>();
    return section.blocks.flatMap(blockCells).map(({ row, column, value }) => {
      const name = JSON.stringify([sectionId(section.id), row, column]);
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      const place = { sectionId: section.id, section: section.title.slice(0, 500), row, column };
      return { ...place, key: `${name}#${number}`, before: '', after: value };
    });
  });
}

/** Every cell carries the names of its row and column: long ones by their beginning. */
const label = (cell: TextSpan | undefined): string => cell?.text.slice(0, 500) ?? '';

function blockCells(block: Block): readonly { row: string; column: string; value: string }[] {
  if (block.kind === 'infobox') {
    return block.entries.map(({ key, value }) => ({ row: key, column: '', value: value.text }));
  }
  if (block.kind !== 'table') return [];
  const { header, rows } = block.table;
  return rows.flatMap(([name, ...cells]) =>
    cells.map((cell, index) => ({
      row: label(name),
      column: label(header[index + 1]),
      value: cell.text,
    })),
  );
}
