import type { Article, Table } from '#shared/models/article.ts';
import type { Check } from '#shared/models/figure.ts';
import { decimalMarkOf } from '#shared/text/number/parse-figure.ts';
import { checkBalance } from './check-balance.ts';
import { checkChanges } from './check-changes.ts';
import { checkDensity } from './check-density.ts';
import { checkPerHead } from './check-per-head.ts';
import { checkShares } from './check-shares.ts';
import { checkTotals } from './check-totals.ts';
import type { Checker, Finding } from './finding.ts';
import { type Cell, type Grid, rowGrid, transpose } from './grid.ts';

const CHECKERS: readonly Checker[] = [
  checkDensity,
  checkPerHead,
  checkBalance,
  checkTotals,
  checkShares,
  checkChanges,
];

/**
 * What a careful reader would compute again in the tables of an article: stated and computed value, and whether they
 * agree within rounding. In comparisons, series and other tables of figures, every number that takes no part in a
 * check is named, too, as `other` and incomplete with nothing computed; so is a cell that holds digits and is not one number.
 */
export function checkFigures(article: Article): readonly Check[] {
  const mark = decimalMarkOf(article.language);
  return article.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])))
    .flatMap((table) => checkTable(table, rowGrid(table, mark)));
}

function checkTable(table: Table, rows: Grid): readonly Check[] {
  const columns = transpose(rows);
  const findings = CHECKERS.flatMap((checker): readonly Finding[] => [
    ...checker(rows, 'rows'),
    ...checker(columns, 'columns'),
  ]);
  const checks = findings.map(({ check }) => check);
  if (table.kind === 'other' && !isOfFigures(rows)) return checks;
  const taking = new Set(findings.flatMap(({ cells }) => cells));
  return [...checks, ...uncheckedOf(rows, taking)];
}

/** Whether a table is there for its numbers: at least half of what is filled in is one, years apart. */
function isOfFigures({ lines }: Grid): boolean {
  const filled = lines.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []));
  const numbers = filled.filter(({ figure, text }) => figure !== null && !YEAR.test(text));
  return numbers.length > 1 && numbers.length >= filled.length / 2;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

function uncheckedOf({ tableId, places, lines }: Grid, taking: ReadonlySet<Cell>): readonly Check[] {
  return lines.flatMap(({ label, cells }) =>
    cells.flatMap((cell, place): readonly Check[] => {
      if (!cell || taking.has(cell) || !/\d/.test(cell.text)) return [];
      return [
        {
          kind: 'other',
          tableId,
          row: label,
          column: places[place] ?? '',
          stated: cell.figure?.value ?? null,
          computed: null,
          unit: cell.figure?.unit ?? cell.figure?.currency ?? null,
          verdict: 'incomplete',
          formula: cell.text,
        },
      ];
    }),
  );
}
