import { addDays, addMonths, daysInMonth } from '#shared/time/calendar.ts';
import { type DatePart, datePart } from './date-part.ts';
import type { Expression } from './expression.ts';

/**
 * What a reader has in mind of time at a place in the text. `story` is where the narrative stands ("In May"
 * belongs to its year); `last` is the date named last, of whatever kind ("that year", "two months later").
 */
export type TimeContext = { readonly story: DatePart | null; readonly last: DatePart | null };

export const noContext: TimeContext = { story: null, last: null };

/** "March 6" with the year of the story; after November and December, January and February are the next year's. */
export function fillYear(part: DatePart, context: TimeContext): DatePart | null {
  const base = context.story ?? context.last;
  if (base?.year == null || base.digits < 4 || part.month === null) return null;
  const turnsYear = base.month !== null && base.month <= 12 && base.month >= 11 && part.month <= 2;
  return { ...part, year: base.year + (turnsYear ? 1 : 0) };
}

/** The date that "two months later" or "that year" means; null when it cannot be told. */
export function shiftContext(
  { unit, shift, from, to }: Extract<Expression, { kind: 'relative' }>,
  context: TimeContext,
): DatePart | null {
  const last = yearKnown(context);
  if (last?.year == null) return null;
  const { year, month, day } = last;
  if (unit === 'then') return { ...last, from, to, segment: null };
  if (unit === 'year') return datePart(from, to, { year: year + shift });
  if (month === null || month > 12) return null;
  if (unit === 'month') return datePart(from, to, addMonths({ year, month }, shift));
  return day === null ? null : datePart(from, to, addDays({ year, month, day }, shift));
}

/** "October of the following year", "the 13th of that month", "the following April". */
export function shiftPoint(
  { part, unit, shift }: Extract<Expression, { kind: 'shifted-point' }>,
  context: TimeContext,
): DatePart | null {
  const base = yearKnown(context);
  if (base?.year == null) return null;
  if (unit === 'year') return { ...part, year: base.year + shift };
  if (unit === 'next') {
    const passed = base.month === null || orderOf(part.month) <= orderOf(base.month);
    return { ...part, year: base.year + (passed ? 1 : 0) };
  }
  if (base.month === null || base.month > 12) return null;
  const month = addMonths({ year: base.year, month: base.month }, shift);
  return part.day !== null && part.day > daysInMonth(month.year, month.month) ? null : { ...part, ...month };
}

/** Where a month or a season stands in its year: winter, which begins at the end of one, last. */
const orderOf = (month: number | null): number =>
  month === null || month <= 12 ? (month ?? 0) : 3 * (month - 20);

/** What was named last; where that is a decade or a century, the year in which the story stands. */
function yearKnown({ last, story }: TimeContext): DatePart | null {
  if (last?.year != null && last.digits === 4) return last;
  return story?.year != null && story.digits === 4 ? story : null;
}
