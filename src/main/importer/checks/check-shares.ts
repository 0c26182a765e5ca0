import { type Checker, finding, marginOf } from './finding.ts';
import type { Grid, Line } from './grid.ts';
import { roleOf } from './labels.ts';
import { divide, scale } from './rounding.ts';

/**
 * Share = part ÷ total × 100, where one line is called a share, the line before it has the numbers, and one of the
 * places is the total.
 */
export const checkShares: Checker = (grid, orientation) => {
  const total = grid.places.findLastIndex((place) => roleOf(place) === 'total');
  if (total < 0) return [];
  return grid.lines.flatMap((line, index) => {
    if (roleOf(line.label) !== 'share') return [];
    const values = valuesBefore(grid, index);
    const whole = values?.cells[total];
    if (!values || !whole?.figure || whole.figure.value === 0) return [];
    return line.cells.flatMap((stated, place) => {
      const part = values.cells[place];
      if (!stated?.figure || !part?.figure || place === total) return [];
      return finding({
        kind: 'share',
        grid,
        orientation,
        line: line.label,
        place,
        stated,
        computed: scale(divide(marginOf(part), marginOf(whole)), 100),
        unit: '%',
        formula: `${part.text} ÷ ${whole.text} × 100`,
        inputs: [part, whole],
      });
    });
  });
};

function valuesBefore({ lines }: Grid, index: number): Line | undefined {
  return lines
    .slice(0, index)
    .findLast(
      ({ label, cells }) =>
        !/^(?:share|growth|change)$/.test(roleOf(label) ?? '') &&
        cells.some((cell) => cell?.figure && cell.figure.unit !== '%'),
    );
}
