import { daysInMonth, isoDay, isoYear, twoDigits } from './calendar.ts';

/**
 * Dates after ISO 8601-2:2019 (EDTF), levels 0 and 1, as far as prose about
 * history needs them: days, months, seasons, years, decades (`191X`), centuries
 * (`18XX`), approximate ones (`1848~`) and intervals that may be open (`1994/..`).
 */
export type EdtfDate = {
  /** Astronomical: 44 BC is -43. With unspecified digits the first of them: 1910 for `191X`. */
  readonly year: number;
  /** How many digits of the year are specified: 3 for a decade, 2 for a century. */
  readonly digits: 2 | 3 | 4;
  /** 1–12, or a season of level 1: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
};

export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  /** null is an open end. */
  | { readonly kind: 'interval'; readonly start: EdtfDate | null; readonly end: EdtfDate | null };

/** First and last day that a date may mean, `YYYY-MM-DD`; null where it is open. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null };

export function formatEdtf(edtf: Edtf): string {
  if (edtf.kind === 'date') return formatDate(edtf.date);
  const [start, end] = [edtf.start, edtf.end].map((date) => (date ? formatDate(date) : '..'));
  return `${start}/${end}`;
}

function formatDate({ year, digits, month, day, approximate }: EdtfDate): string {
  const whole = isoYear(year);
  if (digits < 4) return whole.slice(0, digits - 4) + 'X'.repeat(4 - digits);
  const parts = [whole, ...[month, day].filter((part) => part !== null).map(twoDigits)];
  // Level 1 qualifies days, months and years; a season takes no mark.
  const isSeason = month !== null && month > 12;
  return parts.join('-') + (approximate && !isSeason ? '~' : '');
}

/** What a date may mean at most; "approximately" does not widen it, seasons are those of the northern hemisphere. */
export function edtfBounds(edtf: Edtf): Bounds {
  if (edtf.kind === 'date') return { earliest: firstDay(edtf.date), latest: lastDay(edtf.date) };
  return {
    earliest: edtf.start && firstDay(edtf.start),
    latest: edtf.end && lastDay(edtf.end),
  };
}

export function firstDay({ year, digits, month, day }: EdtfDate): string {
  const first = year < 0 && digits < 4 ? year - unspecified(digits) : year;
  if (month === null) return isoDay({ year: first, month: 1, day: 1 });
  // "Winter 2010" may begin the year or end it.
  if (month > 12) return isoDay({ year, month: month === 24 ? 1 : 3 * (month - 20), day: 1 });
  return isoDay({ year, month, day: day ?? 1 });
}

export function lastDay({ year, digits, month, day }: EdtfDate): string {
  const last = year < 0 || digits === 4 ? year : year + unspecified(digits);
  if (month === null) return isoDay({ year: last, month: 12, day: 31 });
  if (month === 24) return isoDay({ year: year + 1, month: 2, day: daysInMonth(year + 1, 2) });
  const lastMonth = month > 12 ? 3 * (month - 20) + 2 : month;
  return isoDay({ year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) });
}

const unspecified = (digits: 2 | 3 | 4): number => 10 ** (4 - digits) - 1;
