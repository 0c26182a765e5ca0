import { groupBy } from '#shared/group-by.ts';
import type { Article, Block, Table, TextSpan } from '#shared/models/article.ts';
import type { FigureChange } from '#shared/models/edition-changes.ts';
import { pairTables } from './pair-tables.ts';

/** A change of a whole table is no list of figures any more. */
const mostChanges = 300;

type Cell = { readonly row: string; readonly column: string; readonly value: string };
type CellChange = Pick<FigureChange, 'row' | 'column' | 'before' | 'after'>;

/**
 * Cells of tables and facts of the infobox that both editions have and that
 * differ. Tables are the same by what they are (`pairTables`), rows are known by
 * their first cell, columns by their header; of several of a name those that say
 * the same are the same.
 */
export function compareFigures(
  before: Article,
  after: Article,
  afterId: ReadonlyMap<string, string>,
): readonly FigureChange[] {
  const pairs = pairTables(before, after, afterId);
  const facts = before.sections.flatMap(({ blocks }) => blocks.flatMap(factsOf));
  const changes = after.sections.flatMap((section) => {
    const place = { sectionId: section.id, section: section.title.slice(0, 500) };
    return section.blocks
      .flatMap((block) => {
        if (block.kind !== 'table') return changedCells(facts, factsOf(block));
        const then = pairs.get(block.table.id);
        return then === undefined ? [] : changedCells(cellsOf(then), cellsOf(block.table));
      })
      .map((change) => ({ ...place, ...change }));
  });
  return changes.slice(0, mostChanges);
}

function changedCells(before: readonly Cell[], after: readonly Cell[]): readonly CellChange[] {
  const keyOf = ({ row, column }: Cell) => JSON.stringify([row, column]);
  const then = groupBy(before, keyOf);
  return [...groupBy(after, keyOf)].flatMap(([key, now]) => {
    const known = then.get(key) ?? [];
    const gone = without(known, now);
    return without(now, known).flatMap(({ row, column, value }, index) => {
      const was = gone[index];
      return was === undefined ? [] : [{ row, column, before: was.value, after: value }];
    });
  });
}

/** The cells whose value is not among the others; one of the others answers for one cell. */
function without(cells: readonly Cell[], others: readonly Cell[]): readonly Cell[] {
  const counts = new Map<string, number>();
  for (const { value } of others) counts.set(value, (counts.get(value) ?? 0) + 1);
  return cells.filter(({ value }) => {
    const count = counts.get(value) ?? 0;
    counts.set(value, count - 1);
    return count <= 0;
  });
}

function factsOf(block: Block): readonly Cell[] {
  if (block.kind !== 'infobox') return [];
  return block.entries.map(({ key, value }) => ({ row: key, column: '', value: value.text }));
}

/** Every cell carries the names of its row and column: long ones by their beginning. */
const label = (cell: TextSpan | undefined): string => cell?.text.slice(0, 500) ?? '';

function cellsOf({ header, rows }: Table): readonly Cell[] {
  return rows.flatMap(([name, ...cells]) =>
    cells.map((cell, index) => ({
      row: label(name),
      column: label(header[index + 1]),
      value: cell.text,
    })),
  );
}
