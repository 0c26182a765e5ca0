import { expect, it } from 'vitest';
import type { Check } from '#shared/models/figure.ts';
import { whyUnchecked } from './why-unchecked.ts';

const check: Check = {
  kind: 'balance',
  tableId: 't',
  row: '2020',
  column: 'Balance',
  stated: 3,
  computed: null,
  unit: null,
  verdict: 'incomplete',
  formula: '— − 5',
};

it.each([
  ['a flow is missing', {}, 'number-missing'],
  ['what is stated is not one number', { stated: null, computed: 3 }, 'not-a-number'],
  [
    'a cell holds digits and no one number',
    { kind: 'other', stated: null, formula: '30 or 31' },
    'not-a-number',
  ],
  ['no other number gives it', { kind: 'other', formula: '1.1' }, 'nothing-gives-it'],
  ['the population is missing', { kind: 'other', formula: 'US$5 ÷ —' }, 'number-missing'],
  ['the list leaves parts out', { kind: 'sum', formula: '10 + 5' }, 'parts-left-out'],
  ['one of two flows is no number', { kind: 'sum', formula: 'n/a + 5' }, 'number-missing'],
  ['it was checked', { verdict: 'inconsistent', computed: 4 }, null],
] as const)('says why a number is not checked: %s', (_, changes, expected) => {
  expect(whyUnchecked({ ...check, ...changes })).toBe(expected);
});
