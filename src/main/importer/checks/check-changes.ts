import { type Checker, type Finding, finding, marginOf } from './finding.ts';
import type { Cell, Grid, Line } from './grid.ts';
import { roleOf } from './labels.ts';
import { add, divide, type Margined, scale, subtract } from './rounding.ts';

/**
 * Change = later − earlier, growth = change ÷ earlier × 100: between the two lines before a line that is called so,
 * when these are years; and, along a line called growth, between consecutive years of the line before it.
 */
export const checkChanges: Checker = (grid, orientation) => {
  /** The last line before the one that is read that is no change itself. */
  let plain = -1;
  return grid.lines.flatMap((line, index) => {
    const role = roleOf(line.label);
    if (role !== 'change' && role !== 'growth') {
      plain = index;
      return [];
    }
    const percent = role === 'growth' || line.cells.some((cell) => cell?.figure?.unit === '%');
    const [earlier, later] = twoYears(grid.lines[plain - 1], grid.lines[plain]);
    if (earlier && later) return betweenLines(grid, orientation, line, earlier, later, percent);
    const values = grid.lines[index - 1];
    return percent && values ? alongYears(grid, orientation, line, values) : [];
  });
};

/** Two lines when they are of years: "Visitors 2019", "Visitors 2023". */
function twoYears(earlier: Line | undefined, later: Line | undefined): readonly [Line?, Line?] {
  if (!earlier || !later) return [];
  const [first, second] = [labelledYear(earlier.label), labelledYear(later.label)];
  return first && second && first.rest === second.rest && first.year < second.year ? [earlier, later] : [];
}

/** A label's one year and what else it says: "Visitors 2019[a]" is 2019 and "visitors". */
function labelledYear(label: string): { year: number; rest: string } | null {
  const plain = label.replace(/\[[^\]]{0,100}\]/g, '').trim();
  const years = plain.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [];
  const [year] = years;
  return year !== undefined && years.length === 1
    ? {
        year: Number(year),
        rest: plain
          .replace(year, '')
          .replace(/[\s()]+/g, ' ')
          .trim()
          .toLowerCase(),
      }
    : null;
}

function betweenLines(
  grid: Grid,
  orientation: Parameters<Checker>[1],
  line: Line,
  earlier: Line,
  later: Line,
  percent: boolean,
): readonly Finding[] {
  return line.cells.flatMap((stated, place) => {
    const [from, to] = [earlier.cells[place] ?? null, later.cells[place] ?? null];
    return change(grid, orientation, line, place, stated, from, to, percent);
  });
}

function alongYears(
  grid: Grid,
  orientation: Parameters<Checker>[1],
  line: Line,
  values: Line,
): readonly Finding[] {
  return line.cells.flatMap((stated, place) => {
    const [year, before] = [yearOf(grid.places[place] ?? ''), yearOf(grid.places[place - 1] ?? '')];
    if (year === null || before === null || year - before !== 1) return [];
    const [from, to] = [values.cells[place - 1] ?? null, values.cells[place] ?? null];
    return change(grid, orientation, line, place, stated, from, to, true);
  });
}

function change(
  grid: Grid,
  orientation: Parameters<Checker>[1],
  line: Line,
  place: number,
  stated: Cell | null,
  from: Cell | null,
  to: Cell | null,
  percent: boolean,
): readonly Finding[] {
  if (!stated?.figure || !from?.figure || !to?.figure || from.figure.value === 0) return [];
  const difference = subtract(marginOf(to), marginOf(from));
  const kind = percent ? 'growth' : 'difference';
  const computed = percent ? growth(marginOf(from), marginOf(to)) : difference;
  const formula = percent ? `(${to.text} − ${from.text}) ÷ ${from.text} × 100` : `${to.text} − ${from.text}`;
  const parts = { kind, grid, orientation, line: line.label, place, stated, computed, formula } as const;
  return [finding({ ...parts, ...(percent ? { unit: '%' } : {}), inputs: [from, to] })];
}

/** to ÷ from − 1, in percent. */
const growth = (from: Margined, to: Margined): Margined =>
  scale(add(divide(to, from), { value: -1, halfUnit: 0 }), 100);

function yearOf(label: string): number | null {
  const match = /^(?:FY\s?)?((?:1[5-9]|20)\d\d)(?:\s?[/–-]\s?\d{2,4})?\b/.exec(label.trim());
  return match ? Number(match[1]) : null;
}
