import type { Check, CheckVerdict } from '#shared/models/figure.ts';
import type { Cell, Grid } from './grid.ts';
import { agree, type Margined, rounded } from './rounding.ts';

/** A check and the cells that take part in it. */
export type Finding = { readonly check: Check; readonly cells: readonly Cell[] };

/** What a kind of check finds in a grid whose lines are the table's rows, or, transposed, its columns. */
export type Checker = (grid: Grid, orientation: Orientation) => readonly Finding[];
export type Orientation = 'rows' | 'columns';

type Parts = {
  readonly kind: Check['kind'];
  readonly grid: Grid;
  readonly orientation: Orientation;
  /** The label of the line that states the number, and the place that it is stated at. */
  readonly line: string;
  readonly place: number;
  readonly stated: Cell | null;
  /** null where a number for it is missing. */
  readonly computed: Margined | null;
  readonly unit?: string | null;
  readonly formula: string;
  readonly inputs: readonly (Cell | null)[];
};

export function finding({ grid, line, place, stated, computed, inputs, ...rest }: Parts): Finding {
  const at = grid.places[place] ?? '';
  const [row, column] = rest.orientation === 'rows' ? [line, at] : [at, line];
  const half = stated?.figure ? stated.halfUnit : (computed?.halfUnit ?? 0);
  const check: Check = {
    kind: rest.kind,
    tableId: grid.tableId,
    row,
    column,
    stated: stated?.figure?.value ?? null,
    computed: computed && rounded(computed.value, half),
    unit: rest.unit ?? stated?.figure?.unit ?? stated?.figure?.currency ?? null,
    verdict: verdictOf(stated, computed),
    formula: rest.formula,
  };
  return { check, cells: [stated, ...inputs].filter((cell) => cell !== null) };
}

function verdictOf(stated: Cell | null, computed: Margined | null): CheckVerdict {
  if (!stated?.figure || !computed) return 'incomplete';
  return agree(marginOf(stated), computed) ? 'consistent' : 'inconsistent';
}

/** A cell's number with its margin; zero where the cell has none. */
export const marginOf = ({ figure, halfUnit }: Cell): Margined => ({ value: figure?.value ?? 0, halfUnit });

/** A cell in a formula, as the article writes it: a dash where it is empty. */
export const shown = (cell: Cell | null | undefined): string => cell?.text ?? '—';
