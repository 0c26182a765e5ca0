import type { Check } from '#shared/models/figure.ts';

/**
 * Why a stated number was not checked: nothing else in the table gives it; its cell is not one number; the list that
 * its total is of leaves parts out; or a number that it would be computed from is missing. null when it was checked.
 */
export type WhyUnchecked = 'nothing-gives-it' | 'not-a-number' | 'parts-left-out' | 'number-missing';

export function whyUnchecked({ verdict, kind, stated, computed, formula }: Check): WhyUnchecked | null {
  if (verdict !== 'incomplete') return null;
  // What takes no part in any computation has its own words for a formula.
  const alone = kind === 'other' && !formula.includes(' ÷ ');
  if (stated === null) return alone || computed !== null ? 'not-a-number' : 'number-missing';
  if (alone) return 'nothing-gives-it';
  return kind === 'sum' && formula.split(' + ').every((part) => /\d/.test(part))
    ? 'parts-left-out'
    : 'number-missing';
}
