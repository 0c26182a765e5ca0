import { type Checker, finding, marginOf, shown } from './finding.ts';
import { roleOf, variantOf } from './labels.ts';
import { divide } from './rounding.ts';

/** Gross domestic product per head = product ÷ population, nominal with nominal. */
export const checkPerHead: Checker = (grid, orientation) => {
  const population = grid.lines.find(({ label }) => roleOf(label) === 'population');
  return grid.lines.flatMap((line) => {
    if (roleOf(line.label) !== 'gdp-per-head') return [];
    const products = grid.lines.filter(({ label }) => roleOf(label) === 'gdp');
    const product =
      products.find(({ label }) => variantOf(label) === variantOf(line.label)) ??
      (products.length === 1 ? products[0] : undefined);
    if (!product) return [];
    return line.cells.flatMap((stated, place) => {
      const [total, people] = [product.cells[place] ?? null, population?.cells[place] ?? null];
      if (!stated) return [];
      const whole =
        total?.figure &&
        people?.figure &&
        people.figure.value > 0 &&
        total.figure.currency === stated.figure?.currency;
      return finding({
        kind: 'other',
        grid,
        orientation,
        line: line.label,
        place,
        stated,
        computed: whole ? divide(marginOf(total), marginOf(people)) : null,
        formula: `${shown(total)} ÷ ${shown(people)}`,
        inputs: [total, people],
      });
    });
  });
};
