import { type Checker, finding, marginOf } from './finding.ts';
import type { Cell, Grid, Line } from './grid.ts';
import { roleOf } from './labels.ts';
import { add, agree, type Margined } from './rounding.ts';

/**
 * A total = the sum of the lines before it. Lists often leave out small parts, so a total that is larger than its
 * parts is only called inconsistent where the same lines add up elsewhere in the table.
 */
export const checkTotals: Checker = (grid, orientation) =>
  grid.lines.flatMap((line, index) => {
    if (roleOf(line.label) !== 'total') return [];
    const parts = partsBefore(grid.lines, index);
    if (parts.length < 2) return [];
    const sums = line.cells.map((stated, place) => sumAt(stated, parts, place, grid));
    const addsUp = sums.some((sum) => sum !== null && agree(marginOf(sum.stated), sum.computed));
    const leavesOut = !addsUp && sums.some((sum) => sum !== null && isMore(sum));
    return sums.flatMap((sum, place) => {
      if (!sum) return [];
      // A balance may be less than its parts' sum where the list is not complete: what is left out may be negative.
      const partial = leavesOut && (isMore(sum) || sum.cells.some(({ figure }) => (figure?.value ?? 0) < 0));
      return finding({
        kind: 'sum',
        grid,
        orientation,
        line: line.label,
        place,
        stated: sum.stated,
        computed: partial ? null : sum.computed,
        formula: sum.cells.map(({ text }) => text).join(' + '),
        inputs: sum.cells,
      });
    });
  });

/** The lines since the total before, without shares, changes and balances. */
function partsBefore(lines: readonly Line[], index: number): readonly Line[] {
  const previous = lines.findLastIndex(({ label }, at) => at < index && roleOf(label) === 'total');
  return lines.slice(previous + 1, index).filter(({ label, cells }) => {
    const role = roleOf(label);
    const plain = role === null || role === 'exports' || role === 'imports';
    return plain && cells.some((cell) => cell?.figure);
  });
}

/** Whether a total is larger than its parts together. */
const isMore = ({ stated, computed }: Sum): boolean =>
  computed.value < stated.halfUnit + (stated.figure?.value ?? 0);

type Sum = { readonly stated: Cell; readonly computed: Margined; readonly cells: readonly Cell[] };

/** The parts of a total at a place, when all of them are numbers in its unit; growth in percent adds up to nothing. */
function sumAt(stated: Cell | null, parts: readonly Line[], place: number, { places }: Grid): Sum | null {
  if (!stated?.figure || (stated.figure.unit === '%' && roleOf(places[place] ?? '') !== 'share')) return null;
  const cells = parts.flatMap(({ cells }) => cells[place] ?? []);
  const alike = cells.every(
    ({ figure }) => figure?.unit === stated.figure?.unit && figure?.currency === stated.figure?.currency,
  );
  if (!alike || cells.length < 2 || cells.length < parts.length) return null;
  return { stated, cells, computed: cells.map(marginOf).reduce(add) };
}
