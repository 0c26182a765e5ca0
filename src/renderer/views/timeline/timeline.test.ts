import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleEvent } from '#shared/models/event.ts';
import { dayNumber, isoOfDay } from '#shared/time/day-number.ts';
import { formatRange } from '#shared/time/format-time.ts';
import { pan, rangeOfPeriod, within, zoomAround } from '#shared/time/time-range.ts';
import { density } from './density.ts';
import { layLanes } from './lanes.ts';
import { sectionSpan } from './section-span.ts';
import { ticks } from './ticks.ts';
import { rangeOfItems, timelineItems } from './timeline-items.ts';

const event = (edtf: string, earliest: string | null, latest: string | null): ArticleEvent => ({
  id: edtf,
  sectionId: 'lead',
  blockId: 'lead.1',
  start: 0,
  text: edtf,
  edtf,
  earliest,
  latest,
  basis: 'explicit',
  sentence: edtf,
  sentenceStart: 0,
});

const days = fc.integer({ min: -800_000, max: 60_000 });
const items = fc
  .array(fc.tuple(days, fc.integer({ min: 0, max: 40_000 })), { minLength: 1, maxLength: 60 })
  .map((spans) =>
    timelineItems(
      spans.map(([from, length], row) => event(`${row}`, isoOfDay(from), isoOfDay(from + length))),
    ),
  );

describe('the timeline', () => {
  test('counts days as the calendar does, before our era too', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(isoOfDay(day))).toBe(day);
      }),
    );
  });

  test('shares every statement out over its time, none twice and none lost', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 300 }), (all, columns) => {
        const sum = density(all, rangeOfItems(all), columns).reduce((total, { weight }) => total + weight, 0);
        expect(sum).toBeCloseTo(all.length, 6);
      }),
    );
  });

  test('starts with everything in sight', () => {
    fc.assert(
      fc.property(items, (all) => {
        const range = rangeOfItems(all);
        for (const item of all) expect(item.from >= range.from && item.to <= range.to).toBe(true);
      }),
    );
  });

  test('keeps marks of one lane apart, and says how many found none', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 5 }), (all, lanes) => {
        const { marks, left } = layLanes(all, rangeOfItems(all), 900, lanes);
        expect(marks.length + left).toBe(all.length);
        for (let lane = 0; lane < lanes; lane += 1) {
          const own = marks.filter((mark) => mark.lane === lane);
          own.forEach((mark, index) => {
            const before = own[index - 1];
            if (before !== undefined) expect(mark.x).toBeGreaterThanOrEqual(before.x + before.width);
          });
        }
      }),
    );
  });

  test('zooming and panning never leave the limits, and zooming keeps the moment under the pointer', () => {
    const limits = { from: 0, to: 10_000 };
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.nat(9_000), (factor, moment) => {
        const range = zoomAround({ from: 0, to: 10_000 }, factor, moment, limits);
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeLessThanOrEqual(10_000.001);
        expect(moment).toBeGreaterThanOrEqual(range.from - 0.001);
        expect(moment).toBeLessThanOrEqual(range.to + 0.001);
      }),
    );
    expect(pan({ from: 100, to: 200 }, -5, limits)).toEqual({ from: 0, to: 100 });
    expect(within({ from: -50, to: 20_000 }, limits)).toEqual(limits);
  });

  test('a century does not stretch the line beyond what is known more closely', () => {
    const all = timelineItems([
      event('20XX', '2000-01-01', '2099-12-31'),
      event('2019', '2019-01-01', '2019-12-31'),
    ]);
    expect(isoOfDay(rangeOfItems(all).to).slice(0, 4)).toBe('2020');
    expect(isoOfDay(rangeOfItems(all.filter(({ rough }) => rough)).to) > '2099').toBe(true);
  });

  test('ticks stand at round years when far and at months when near', () => {
    const far = ticks({ from: dayNumber('1835-01-01'), to: dayNumber('2025-01-01') }, 1000);
    expect(far.map(({ day }) => isoOfDay(day).slice(0, 4))).toContain('1900');
    expect(far.every(({ unit }) => unit === 'year')).toBe(true);
    const near = ticks({ from: dayNumber('2024-01-10'), to: dayNumber('2024-12-10') }, 1000);
    expect(near.every(({ unit }) => unit === 'month')).toBe(true);
    expect(near.length).toBeGreaterThan(2);
  });

  test('open ranges are drawn beyond their known end but do not stretch the range of the data', () => {
    const all = timelineItems([
      event('1994/..', '1994-01-01', null),
      event('1990', '1990-01-01', '1990-12-31'),
    ]);
    expect(rangeOfItems(all).to).toBeLessThan(dayNumber('1995-01-01'));
    expect(all.find((item) => item.openEnd)?.to).toBeGreaterThan(dayNumber('1998-01-01'));
  });
});

test('a section spans what it dates closely; a century it mentions in passing does not stretch it', () => {
  const all = timelineItems([
    event('1964-01-14', '1964-01-14', '1964-01-14'),
    event('1970', '1970-01-01', '1970-12-31'),
    event('19XX', '1900-01-01', '1999-12-31'),
  ]);
  expect(sectionSpan(all, 'lead')).toEqual(rangeOfPeriod({ first: '1964-01-14', last: '1970-12-31' }));
  expect(sectionSpan(all, 'elsewhere')).toBeNull();
  const [century] = timelineItems([event('19XX', '1900-01-01', '1999-12-31')]);
  expect(century && sectionSpan([century], 'lead')).toEqual(
    rangeOfPeriod({ first: '1999-12-31', last: '1900-01-01' }),
  );
});

test('a range has one name when it begins and ends in the same year or month', () => {
  expect(formatRange(rangeOfPeriod({ first: '1964-01-01', last: '1970-12-31' }), 'en')).toBe('1964 – 1970');
  expect(formatRange(rangeOfPeriod({ first: '2005-01-01', last: '2005-12-31' }), 'en')).toBe('2005');
  expect(formatRange(rangeOfPeriod({ first: '1964-03-02', last: '1964-03-30' }), 'en')).toBe('Mar 1964');
});
