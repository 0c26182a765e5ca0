import { groupBy } from '#shared/group-by.ts';
import type { Article, Table } from '#shared/models/article.ts';
import { findFigure, keepFigure } from '#shared/subjects/kinds/figure.ts';

type PlacedTable = { readonly table: Table; readonly sectionId: string };

/**
 * By the id of each table of the newer edition, the same table of the older: first what is surely the same, as a
 * note on it would be found again; then, in the same section, the one that is left, as where every number changed.
 */
export function pairTables(
  before: Article,
  after: Article,
  afterId: ReadonlyMap<string, string>,
): ReadonlyMap<string, Table> {
  const pairs = new Map<string, Table>();
  const left: PlacedTable[] = [];
  for (const placed of tablesOf(before)) {
    const { table } = placed;
    const found = findFigure(keepFigure(before, table.id, '', ''), after, false);
    const isSure = found.state === 'exact' || found.state === 'moved';
    if (isSure && !pairs.has(found.subject.tableId)) pairs.set(found.subject.tableId, table);
    else left.push(placed);
  }
  const inSection = groupBy(tablesOf(after), ({ sectionId }) => sectionId);
  for (const [sectionId, tables] of groupBy(left, (placed) => afterId.get(placed.sectionId) ?? '')) {
    const unmatched = (inSection.get(sectionId) ?? []).filter(({ table }) => !pairs.has(table.id));
    const now = groupBy(unmatched, headOf);
    const paired = new Set<PlacedTable>();
    for (const [head, those] of groupBy(tables, headOf)) {
      for (const each of pairOnly(those, now.get(head) ?? [], pairs)) paired.add(each);
    }
    const isLeft = ({ table }: PlacedTable) => !pairs.has(table.id);
    pairOnly(
      tables.filter((each) => !paired.has(each)),
      unmatched.filter(isLeft),
      pairs,
    );
  }
  return pairs;
}

/** One that is left with the one that is left; answers with what found its pair. */
function pairOnly(
  then: readonly PlacedTable[],
  now: readonly PlacedTable[],
  pairs: Map<string, Table>,
): readonly PlacedTable[] {
  const [before, after] = [then[0], now[0]];
  if (then.length !== 1 || now.length !== 1 || before === undefined || after === undefined) return [];
  pairs.set(after.table.id, before.table);
  return then;
}

function tablesOf({ sections }: Article): readonly PlacedTable[] {
  return sections.flatMap(({ id: sectionId, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ table: block.table, sectionId }] : [])),
  );
}

const headOf = ({ table }: PlacedTable): string => JSON.stringify(table.header.map(({ text }) => text));
