import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { decimalMarkOf, parseFigure } from './parse-figure.ts';

const figure = (value: number, unit: string | null = null, currency: string | null = null) => ({
  value,
  unit,
  currency,
});

test.each([
  ['131,946,900', figure(131_946_900)],
  ['1,972,550 km2', figure(1_972_550, 'km2')],
  ['61 /sqkm', figure(61, '/sqkm')],
  ['96.3/km²', figure(96.3, '/km²')],
  ['US$1.783 trillion', figure(1_783_000_000_000, null, 'USD')],
  ['US$ 30.615 trillion (2025)', figure(30_615_000_000_000, null, 'USD')],
  ['€4,5 billion', figure(4_500_000_000, null, 'EUR')],
  ['−24.6', figure(-24.6)],
  ['–24.6', figure(-24.6)],
  ['-24.6', figure(-24.6)],
  ['−$1.9 billion', figure(-1_900_000_000, null, 'USD')],
  ['US$−1.9bn', figure(-1_900_000_000, null, 'USD')],
  ['$5.2M', figure(5_200_000, null, 'USD')],
  ['$502.4m', figure(502_400_000, null, 'USD')],
  ['€3k', figure(3_000, null, 'EUR')],
  ['12 m', figure(12, 'm')],
  ['2.6 %', figure(2.6, '%')],
  ['47 per cent', figure(47, '%')],
  ['+3.1%', figure(3.1, '%')],
  ['8 600 710', figure(8_600_710)],
  ['1\u00a0234\u202f567,5', figure(1_234_567.5)],
  ["1'234'567.50 CHF", figure(1_234_567.5, null, 'CHF')],
  ['1.234.567,8', figure(1_234_567.8)],
  ['12,34,567', figure(1_234_567)],
  ['0,75', figure(0.75)],
  ['331 million (2023 est.)', figure(331_000_000)],
  ['21 crore', figure(210_000_000)],
  ['450 million US dollars', figure(450_000_000, null, 'USD')],
  ['3,5 mil millones', figure(3_500_000_000)],
  ['9,009[1]', figure(9009)],
  ['c. 1,200 inhabitants', figure(1200, 'inhabitants')],
  ['1,145 mi', figure(1145, 'mi')],
  ['0', figure(0)],
])('%s', (text, expected) => expect(parseFigure(text)).toEqual(expected));

test.each([
  '',
  '–',
  'N/A',
  '8-10 million',
  '1990–2023',
  '1.2 to 1.5 million',
  '50%–60%',
  '1,2,3',
  '1,23456',
  '1.2.3',
  '12:30',
  '9th',
  '5 January',
  '5 January 2020',
  '10 of 12',
  'over 100',
  '> 100',
  '1/2',
  '5 ft 10 in',
  '007',
  '(12.5)',
  'New York City – 8,600,710 (19,006,798 Metro)',
  'XYZ 500',
  'US$5 EUR',
  '1,234.567.890',
])('%j is not one number for certain', (text) => expect(parseFigure(text)).toBeNull());

test('a mark that may mean two things is read as the language writes it, or not at all', () => {
  expect(parseFigure('1,234', '.')).toEqual(figure(1234));
  expect(parseFigure('1,234', ',')).toEqual(figure(1.234));
  expect(parseFigure('1,234', null)).toBeNull();
  expect(parseFigure('1.234', '.')).toEqual(figure(1.234));
  expect(parseFigure('1.234', ',')).toEqual(figure(1234));
  expect(parseFigure('1.234', null)).toBeNull();
  expect(decimalMarkOf('en')).toBe('.');
  expect(decimalMarkOf('de')).toBe(',');
  expect(decimalMarkOf('es')).toBeNull();
});

const styles = [
  { group: ',', decimal: '.' },
  { group: '.', decimal: ',' },
  { group: ' ', decimal: ',' },
  { group: '\u202f', decimal: '.' },
  { group: "'", decimal: '.' },
];

test('a number with group and decimal marks is the same number in every style', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999_999_999 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(...styles),
      fc.constantFrom('', '-', '−', '–'),
      fc.constantFrom('', 'US$', '€'),
      (whole, cents, { group, decimal }, sign, currency) => {
        const decimals = String(cents).padStart(2, '0');
        const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, group);
        const value = Number(`${whole}.${decimals}`);
        expect(parseFigure(`${sign}${currency}${grouped}${decimal}${decimals}`)).toEqual({
          value: sign === '' ? value : -value,
          unit: null,
          currency: currency === '' ? null : currency === '€' ? 'EUR' : 'USD',
        });
      },
    ),
  );
});

test('a magnitude multiplies without rounding on the way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (tenths) => {
      const written = (tenths / 10).toFixed(1);
      expect(parseFigure(`${written} billion`)?.value).toBe(Number(`${written}e9`));
    }),
  );
});

test('any text gives a finite number or none', () => {
  const marks = fc.constantFrom(
    '1',
    '9',
    '0',
    ',',
    '.',
    ' ',
    '−',
    '-',
    '$',
    '%',
    '(',
    ')',
    'km2',
    'million',
    "'",
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: marks, maxLength: 40 })),
      (text) => {
        const read = parseFigure(text);
        expect(read === null || (Number.isFinite(read.value) && read.unit !== '')).toBe(true);
      },
    ),
    { numRuns: propertyRuns(3000) },
  );
});
