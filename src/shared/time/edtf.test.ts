import * as reference from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from './calendar.ts';
import { type Edtf, type EdtfDate, edtfBounds, formatEdtf } from './edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

const years = fc.integer({ min: -900, max: 2400 });
const days = fc
  .record({ year: years, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(({ year, month, day }) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
const inIntervals: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc
    .tuple(years, fc.boolean())
    .map(([year, approximate]) => ({ year, digits: 4 as const, month: null, day: null, approximate })),
  days.map((day) => ({ ...day, digits: 4 as const, approximate: false })),
  days.map((day) => ({ ...day, day: null, digits: 4 as const, approximate: false })),
);
const dates: fc.Arbitrary<EdtfDate> = fc.oneof(
  inIntervals,
  fc
    .integer({ min: 0, max: 239 })
    .map((n) => ({ year: n * 10, digits: 3 as const, month: null, day: null, approximate: false })),
  fc
    .integer({ min: 0, max: 23 })
    .map((n) => ({ year: n * 100, digits: 2 as const, month: null, day: null, approximate: false })),
  fc.tuple(years, fc.integer({ min: 21, max: 24 })).map(([year, month]) => ({
    year,
    digits: 4 as const,
    month,
    day: null,
    approximate: false,
  })),
);
const edtfs: fc.Arbitrary<Edtf> = fc.oneof(
  dates.map((date) => ({ kind: 'date' as const, date })),
  fc
    .tuple(fc.option(inIntervals), fc.option(inIntervals))
    .filter(([start, end]) => start !== null || end !== null)
    .map(([start, end]) => ({ kind: 'interval' as const, start, end })),
);

describe('dates', () => {
  it('are written so that a reference parser of EDTF level 1 takes them, and read back the same', () => {
    fc.assert(
      fc.property(edtfs, (edtf) => {
        const text = formatEdtf(edtf);
        expect(parseEdtf(text)).toEqual(edtf);
        // The reference rejects intervals that run backwards only when asked for their values.
        expect(() => reference.parse(text, { level: 1 })).not.toThrow();
      }),
    );
  });

  it.each([
    ['1964-01-14', '1964-01-14', '1964-01-14'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['191X', '1910-01-01', '1919-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['-02XX', '-0299-01-01', '-0200-12-31'],
    ['1989-21', '1989-03-01', '1989-05-31'],
    ['2010-24', '2010-01-01', '2011-02-28'],
    ['1846/1848', '1846-01-01', '1848-12-31'],
    ['1994/..', '1994-01-01', null],
    ['../1970', null, '1970-12-31'],
    ['2024-01/2024-04', '2024-01-01', '2024-04-30'],
  ])('%s reaches from %s to %s', (text, earliest, latest) => {
    const edtf = parseEdtf(text);
    expect(edtf && edtfBounds(edtf)).toEqual({ earliest, latest });
  });

  it.each(['', '1964-13', '1964-02-30', '64', '../..', '198X/199X', '1964/1965/1966', '18XX-01', '-0000'])(
    '"%s" is no date',
    (text) => expect(parseEdtf(text)).toBeNull(),
  );
});
