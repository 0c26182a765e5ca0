import { z } from 'zod';
import type { Article, Table } from '#shared/models/article.ts';
import type { Kept, SubjectOf, TableDescription } from '#shared/models/subject.ts';
import { type Candidate, describe, exactly, type FoundAgain, likeliest, unsure } from '../found-again.ts';
import { edition, inArticle, path, short } from '../kept-schema.ts';
import { keySeparator, type SubjectKindOf } from '../subject-kind.ts';
import { beginningOf, keptPath, samePath } from '../wording.ts';

type KnownFigure = Pick<Kept<'figure'>, 'tableId' | 'row' | 'column' | 'table' | 'path'>;

/** A figure of an edition; of a whole table row and column are what the target says. */
export type FoundFigure = {
  readonly tableId: string;
  readonly row: string;
  readonly column: string;
  /** Where the table is read from, in code points. */
  readonly start: number;
};

/** Of a table so many rows and cells are kept to know it by, and so many code points of a cell. */
const keptRows = 8;
const keptColumns = 12;
const keptCell = 60;
/** With its header and caption, so much of what its rows said is the same table that was worked on. */
const sameShare = 0.6;

const cells = z.array(short).max(40);

type Row = readonly string[];
type PlacedTable = {
  readonly table: Table;
  readonly path: readonly string[];
  readonly start: number;
  readonly caption: string | null;
  readonly header: Row;
  readonly rows: readonly Row[];
};
type Tables = {
  readonly all: readonly PlacedTable[];
  /** By header, and by each row. */
  readonly with: ReadonlyMap<string, readonly PlacedTable[]>;
};

const cellOf = (text: string): string => beginningOf(text, keptCell);
const rowsOf = ({ rows }: Table): readonly Row[] =>
  rows.map((row) => row.slice(0, keptColumns).map(({ text }) => cellOf(text)));
const headerOf = ({ header }: Table): Row => header.slice(0, keptColumns).map(({ text }) => cellOf(text));
const captionOf = ({ caption }: Table): string | null =>
  caption === null ? null : beginningOf(caption.text, 200);

const read = new WeakMap<Article, Tables>();

/** The tables of an article, read once: an article may have thousands, and as many notes on them. */
function tablesOf(article: Article): Tables {
  const known = read.get(article);
  if (known !== undefined) return known;
  const all = article.sections.flatMap(({ path, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [placed(block.table, keptPath(path), block.start)] : [],
    ),
  );
  const tables = { all, with: indexOf(all) };
  read.set(article, tables);
  return tables;
}

const placed = (table: Table, path: readonly string[], start: number): PlacedTable => ({
  table,
  path,
  start: table.header[0]?.start ?? start,
  caption: captionOf(table),
  header: headerOf(table),
  rows: rowsOf(table),
});

const headerKey = (header: Row): string => `header ${JSON.stringify(header)}`;
const rowKey = (row: Row): string => `row ${JSON.stringify(row)}`;

function indexOf(tables: readonly PlacedTable[]): Tables['with'] {
  const index = new Map<string, PlacedTable[]>();
  for (const each of tables) {
    for (const key of new Set([headerKey(each.header), ...each.rows.map(rowKey)])) {
      const those = index.get(key);
      if (those === undefined) index.set(key, [each]);
      else those.push(each);
    }
  }
  return index;
}

/** What more tables than this have in common does not tell one from another. */
const mostSharing = 50;

/** The tables that have a header or a row in common with what is known. */
function tablesLike(then: TableDescription, tables: Tables): readonly PlacedTable[] {
  const alike = [headerKey(then.header), ...then.rows.map(rowKey)].map((key) => tables.with.get(key) ?? []);
  return [...new Set(alike.filter(({ length }) => length <= mostSharing).flat())];
}

/** What a figure of a table is known by; without row and column it is the whole table. */
export function keepFigure(article: Article, tableId: string, row: string, column: string): Kept<'figure'> {
  const found = tablesOf(article).all.find(({ table }) => table.id === tableId);
  return {
    kind: 'figure',
    articleId: article.id,
    articleTitle: article.title,
    tableId,
    row: row.slice(0, 500),
    column: column.slice(0, 500),
    ...(found === undefined
      ? {}
      : { table: describeTable(found, row), path: found.path, edition: article.source.sha256 }),
  };
}

/** A table, with the row of it that is meant, or the rows of that name, first; a row that it does not have is a name for all of it. */
function describeTable({ caption, header, rows }: PlacedTable, row: string): TableDescription {
  const own = rows.filter(([name]) => name === cellOf(row));
  const others = rows.filter(([name]) => name !== cellOf(row));
  return { caption, header, rows: [...own, ...others].slice(0, keptRows), whole: own.length === 0 };
}

/**
 * Finds a figure: first its table, by caption, header, what its rows say and the headings that it stands under,
 * then in it the row, by its name and what it says, and the column by its header. `isOfThis`: it was described
 * from this edition.
 */
export function findFigure(known: KnownFigure, article: Article, isOfThis: boolean): FoundAgain<FoundFigure> {
  const tables = tablesOf(article);
  const { tableId, row, column, table: then } = known;
  const here = isOfThis ? tables.all.find(({ table }) => table.id === tableId) : undefined;
  if (here !== undefined) return exactly({ tableId, row, column, start: here.start });
  if (then === undefined) return likeliest(tables.all.flatMap((each) => candidateById(known, each)));
  const found = likeliest(tablesLike(then, tables).map((each) => candidateOf(then, known.path, each)));
  return found.subject === null ? found : inTable(found.state, found.subject, known, then);
}

/** Notes of before hold only the names of row and column: every table that has both may be meant. */
function candidateById(known: KnownFigure, { table, start }: PlacedTable): readonly Candidate<FoundFigure>[] {
  const { tableId, row, column } = known;
  const isSame = table.id === tableId;
  const hasRow = table.rows.some(([name]) => name?.text === row);
  const hasColumn = column === '' || table.header.some(({ text }) => text === column);
  if (!(hasRow && hasColumn) && !(isSame && column === '')) return [];
  const rank = 0.3 + (isSame ? 0.1 : 0);
  const subject = { tableId: table.id, row, column, start };
  return [{ subject, rank, confidence: unsure(rank), isInPlace: false }];
}

function candidateOf(
  then: TableDescription,
  path: readonly string[] | undefined,
  now: PlacedTable,
): Candidate<PlacedTable> {
  const isInPlace = samePath(path, now.path);
  const sameCaption = then.caption === now.caption;
  const sameHeader = JSON.stringify(then.header) === JSON.stringify(now.header);
  const share = shareOfRows(then.rows, now.rows);
  const rank = (sameCaption ? 0.25 : 0) + (sameHeader ? 0.2 : 0) + (isInPlace ? 0.15 : 0) + 0.4 * share;
  const isLike = sameCaption && sameHeader && (isInPlace || share >= 0.9);
  const confidence = isLike ? 0.6 + 0.4 * Math.min(1, share / sameShare) : unsure(rank);
  return { subject: now, rank, confidence, isInPlace };
}

/** How much of what rows said the rows of the same names say, their names left out, 0 to 1. */
function shareOfRows(then: readonly Row[], now: readonly Row[]): number {
  if (then.length === 0) return now.length === 0 ? 1 : 0;
  const shares = then.map((row) => {
    const namesakes = now.filter(([name]) => name === row[0]);
    return Math.max(0, ...namesakes.map((namesake) => shareOfCells(row, namesake)));
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Of a row of one cell that one counts, else all but its name. */
function shareOfCells(then: Row, now: Row): number {
  const cells = then.length > 1 ? then.slice(1) : then;
  const others = then.length > 1 ? now.slice(1) : now;
  return cells.filter((cell, index) => cell === others[index]).length / Math.max(1, cells.length);
}

function inTable(
  state: 'exact' | 'moved' | 'changed',
  { table, start, header, rows }: PlacedTable,
  { row, column }: KnownFigure,
  then: TableDescription,
): FoundAgain<FoundFigure> {
  const subject = { tableId: table.id, row, column, start };
  if (then.whole) return { state, subject };
  const [first = []] = then.rows;
  const own = then.rows.filter(([name]) => name === first[0]);
  const namesakes = rows.filter(([name]) => name === first[0]);
  const same = rows.filter((each) => JSON.stringify(each.slice(1)) === JSON.stringify(first.slice(1)));
  const count = (names: Row) => names.filter((name) => name === cellOf(column)).length;
  // Of a column beyond those that are kept nothing is known but its name.
  const isBeyond = then.header.length === keptColumns && count(then.header) === 0;
  const sameColumn = isBeyond
    ? count(table.header.map(({ text }) => cellOf(text))) === 1
    : count(header) === count(then.header);
  // One row is known by most of what it says; of several of a name none is known unless all say the same.
  const saysEnough =
    own.length === 1
      ? shareOfCells(first, namesakes[0] ?? []) > 0.5 && same.every(([name]) => name === first[0])
      : JSON.stringify(own) === JSON.stringify(namesakes);
  const isSure = namesakes.length === own.length && saysEnough && sameColumn;
  if (isSure) return { state, subject };
  if (namesakes.length > 0) return { state: 'changed', subject };
  const [renamed] = same;
  // A row is known by another name only by all that it says.
  if (renamed === undefined || first.length < 2) return { state: 'orphan', subject: null };
  return { state: 'changed', subject: { ...subject, row: renamed[0] ?? '' } };
}

const nameOf = ({ row, column }: Pick<SubjectOf<'figure'>, 'row' | 'column'>): string =>
  [row, column].filter(Boolean).join(', ');

/** A number of a table, or all of the table. */
export const figure: SubjectKindOf<'figure'> = {
  label: { en: 'Figure', es: 'Cifra' },
  link: null,
  isChosen: false,
  key: ({ tableId, row, column }) => [tableId, row, column].join(keySeparator),
  name: nameOf,
  words({ tableId }, index) {
    const start = index.table(tableId)?.start;
    return start === undefined ? null : { start, end: start + 1 };
  },
  kept: {
    schema: z.strictObject({
      kind: z.literal('figure'),
      ...inArticle,
      tableId: short,
      row: short,
      column: short,
      table: z
        .strictObject({
          caption: short.nullable(),
          header: cells,
          rows: z.array(cells).max(40),
          whole: z.boolean(),
        })
        .optional(),
      path,
      edition,
    }),
    keep: ({ tableId, row, column }, { edition: { article } }) => keepFigure(article, tableId, row, column),
    subject: ({ tableId, row, column }) => ({ kind: 'figure', tableId, row, column }),
    find: (kept, { edition: { article } }, isHere) =>
      describe(findFigure(kept, article, isHere), ({ tableId, row, column }) =>
        keepFigure(article, tableId, row, column),
      ),
    name: nameOf,
    knownBy({ table, ...kept }) {
      const caption = table?.caption || table?.header.filter(Boolean).join(', ');
      const cells = table === undefined || table.whole ? '' : table.rows[0]?.slice(1).join(', ');
      return [nameOf(kept), caption, cells].filter(Boolean).join(' — ');
    },
    shownBy: ['words'],
  },
};
