import type { Segment } from './date-words.ts';

/**
 * A date as it is written, perhaps lacking its year or month: "May 3", "20" in "20 to 22 September".
 * `from` and `to` are the first token and one past the last.
 */
export type DatePart = {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly digits: 2 | 3 | 4;
  /** 1–12, or 21–24 for a season. */
  readonly month: number | null;
  /** The last month of a quarter or a half-year. */
  readonly lastMonth: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
  readonly segment: Segment | null;
};

export const datePart = (from: number, to: number, fields: Partial<DatePart>): DatePart => ({
  year: null,
  digits: 4,
  month: null,
  lastMonth: null,
  day: null,
  approximate: false,
  segment: null,
  ...fields,
  from,
  to,
});

/** Orders what two parts say, as far as both say it. */
export function isAfter(a: DatePart, b: DatePart): boolean {
  for (const field of ['year', 'month', 'day'] as const) {
    const [left, right] = [a[field], b[field]];
    if (left === null || right === null) return false;
    if (left !== right) return left > right;
  }
  return false;
}
