import { type Checker, type Finding, finding, marginOf, shown } from './finding.ts';
import type { Cell, Grid, Line } from './grid.ts';
import { type Role, roleOf } from './labels.ts';
import { add, agree, type Margined, subtract } from './rounding.ts';

/**
 * Balance = exports − imports; a deficit is stated as a positive or a negative number. Where two States' exports
 * are given instead, the balance may be seen from either side: the one that fits the table is taken.
 */
export const checkBalance: Checker = (grid, orientation) =>
  grid.lines.flatMap((line, index) => {
    const role = roleOf(line.label);
    if (role !== 'balance' && role !== 'deficit' && role !== 'trade-total') return [];
    const flows = flowsBefore(grid, index) ?? flowsBefore(grid, grid.lines.length);
    if (!flows) return [];
    if (role === 'trade-total') return check(grid, orientation, line, flows, 'sum', '+', add);
    const sign = signOf(line, role, flows);
    const [first, second] = sign > 0 ? flows : [flows[1], flows[0]];
    return check(grid, orientation, line, [first, second], 'balance', '−', subtract);
  });

type Flows = readonly [first: Line, second: Line];

/** The nearest exports and imports before a line, or the two nearest exports. */
function flowsBefore({ lines }: Grid, index: number): Flows | null {
  const before = lines.slice(0, index);
  const last = (role: Role): Line | undefined => before.findLast(({ label }) => roleOf(label) === role);
  const [exports, imports] = [last('exports'), last('imports')];
  if (exports && imports) return [exports, imports];
  const two = before.filter(({ label }) => roleOf(label) === (exports ? 'exports' : 'imports')).slice(-2);
  return two.length === 2 ? [two[0] as Line, two[1] as Line] : null;
}

/** 1 when the line is first − second, -1 when it is the other way round: what most of its numbers say. */
function signOf(line: Line, role: 'balance' | 'deficit', [first, second]: Flows): 1 | -1 {
  const oneOfEach = roleOf(first.label) !== roleOf(second.label);
  if (role === 'balance' && oneOfEach) return 1;
  let votes = 0;
  for (const [place, cell] of line.cells.entries()) {
    const [a, b] = [first.cells[place], second.cells[place]];
    if (!cell?.figure || !a?.figure || !b?.figure) continue;
    const difference = subtract(marginOf(a), marginOf(b));
    if (agree(marginOf(cell), difference)) votes += 1;
    else if (agree(marginOf(cell), { ...difference, value: -difference.value })) votes -= 1;
  }
  return votes === 0 ? (role === 'deficit' ? -1 : 1) : votes > 0 ? 1 : -1;
}

function check(
  grid: Grid,
  orientation: Parameters<Checker>[1],
  line: Line,
  [first, second]: Flows,
  kind: 'balance' | 'sum',
  sign: string,
  compute: (a: Margined, b: Margined) => Margined,
): readonly Finding[] {
  return line.cells.flatMap((stated, place) => {
    if (!stated) return [];
    const [a, b]: readonly (Cell | null)[] = [first.cells[place] ?? null, second.cells[place] ?? null];
    const computed = a?.figure && b?.figure ? compute(marginOf(a), marginOf(b)) : null;
    const formula = `${shown(a)} ${sign} ${shown(b)}`;
    return finding({
      kind,
      grid,
      orientation,
      line: line.label,
      place,
      stated,
      computed,
      formula,
      inputs: [a ?? null, b ?? null],
    });
  });
}
