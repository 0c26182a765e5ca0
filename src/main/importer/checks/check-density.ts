import { type Checker, finding, marginOf, shown } from './finding.ts';
import type { Line } from './grid.ts';
import { areaUnit, roleOf, SQUARE_KM_IN } from './labels.ts';
import { divide, type Margined, scale } from './rounding.ts';

/** Density = population ÷ area, in the unit that the density is stated in. */
export const checkDensity: Checker = (grid, orientation) => {
  const [population, area] = [lineOf(grid.lines, 'population'), lineOf(grid.lines, 'area')];
  if (!population && !area) return [];
  return grid.lines
    .filter(({ label }) => roleOf(label) === 'density')
    .flatMap((density) =>
      density.cells.flatMap((stated, place) => {
        if (!stated) return [];
        const [people, land] = [population?.cells[place] ?? null, area?.cells[place] ?? null];
        const landUnit = areaUnit(land?.figure?.unit ?? '') ?? areaUnit(area?.label ?? '');
        const unit = areaUnit(stated.figure?.unit ?? '') ?? areaUnit(density.label) ?? landUnit;
        let computed: Margined | null = null;
        if (people?.figure && land?.figure && landUnit && unit && land.figure.value > 0) {
          const size = scale(marginOf(land), SQUARE_KM_IN[landUnit] / SQUARE_KM_IN[unit]);
          computed = divide(marginOf(people), size);
        }
        return finding({
          kind: 'density',
          grid,
          orientation,
          line: density.label,
          place,
          stated,
          computed,
          unit: unit && `/${unit === 'km2' ? 'km²' : unit === 'sqmi' ? 'sq mi' : 'ha'}`,
          formula: `${shown(people)} ÷ ${shown(land)}`,
          inputs: [people, land],
        });
      }),
    );
};

const lineOf = (lines: readonly Line[], role: 'population' | 'area'): Line | undefined =>
  lines.find(({ label }) => roleOf(label) === role);
