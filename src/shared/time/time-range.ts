import { dayNumber, isoOfDay } from './day-number.ts';

/** A stretch of time in days since 1970-01-01; `to` is not included. */
export type TimeRange = { readonly from: number; readonly to: number };

/** From the first to the last day of a period, `YYYY-MM-DD`, both included, whichever is named first. */
export function rangeOfPeriod({ first, last }: { readonly first: string; readonly last: string }): TimeRange {
  const days = [dayNumber(first), dayNumber(last)];
  return { from: Math.min(...days), to: Math.max(...days) + 1 };
}

/** First and last day of a range, `YYYY-MM-DD`, both included. */
export function periodOf(range: TimeRange): { readonly first: string; readonly last: string } {
  return {
    first: isoOfDay(Math.round(range.from)),
    last: isoOfDay(Math.max(Math.round(range.from), Math.round(range.to) - 1)),
  };
}

/** No closer than four weeks: below that, days run out of meaning for articles. */
const leastDays = 28;

export const lengthOf = (range: TimeRange): number => range.to - range.from;

/** Zooms by a factor (> 1 comes closer) around a moment, within limits. */
export function zoomAround(range: TimeRange, factor: number, moment: number, limits: TimeRange): TimeRange {
  const length = Math.max(leastDays, Math.min(lengthOf(limits), lengthOf(range) / factor));
  const share = (moment - range.from) / lengthOf(range);
  return within({ from: moment - share * length, to: moment + (1 - share) * length }, limits);
}

/** Moves by a share of its own length: 0.25 is a quarter of it towards later. */
export function pan(range: TimeRange, share: number, limits: TimeRange): TimeRange {
  const days = share * lengthOf(range);
  return within({ from: range.from + days, to: range.to + days }, limits);
}

/** Moved, not cut, so that it lies within the limits; the limits when it is longer. */
export function within(range: TimeRange, limits: TimeRange): TimeRange {
  const length = lengthOf(range);
  if (length >= lengthOf(limits)) return limits;
  const from = Math.min(Math.max(range.from, limits.from), limits.to - length);
  return { from, to: from + length };
}
