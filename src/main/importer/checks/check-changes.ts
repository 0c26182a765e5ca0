import { type Checker, type Finding, finding, marginOf } from './finding.ts';
import type { Cell, Grid, Line } from './grid.ts';
import { roleOf } from './labels.ts';
import { add, divide, type Margined, scale, subtract } from './rounding.ts';

/**
 * Change = later − earlier, growth = change ÷ earlier × 100: between the two lines before a line that is called so,
 * when these are years; and, along a line called growth, between consecutive years of the line before it.
 */
export const checkChanges: Checker = (grid, orientation) =>
  grid.lines.flatMap((line, index) => {
    const role = roleOf(line.label);
    if (role !== 'change' && role !== 'growth') return [];
    const percent = role === 'growth' || line.cells.some((cell) => cell?.figure?.unit === '%');
    const [earlier, later] = [grid.lines[index - 2], grid.lines[index - 1]];
    if (earlier && later && yearOf(earlier.label) !== null && yearOf(later.label) !== null) {
      return betweenLines(grid, orientation, line, earlier, later, percent);
    }
    return percent && later ? alongYears(grid, orientation, line, later) : [];
  });

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
