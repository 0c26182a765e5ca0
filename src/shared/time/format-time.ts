import { dateOfDay, isoOfDay } from './day-number.ts';
import { lengthOf, type TimeRange } from './time-range.ts';

export type TickUnit = 'year' | 'month';

/** A moment as a tick or a status names it, in the reader's language. */
export function formatDay(day: number, unit: TickUnit | 'day', language: string): string {
  const date = dateOfDay(day);
  const era = date.getUTCFullYear() <= 0 ? ({ era: 'short' } as const) : {};
  const options: Intl.DateTimeFormatOptions =
    unit === 'year'
      ? { year: 'numeric' }
      : unit === 'month'
        ? { year: 'numeric', month: 'short' }
        : { year: 'numeric', month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(language, { ...options, ...era, timeZone: 'UTC' }).format(date);
}

/** A stretch of time as people name it: by years when it is long or made of whole years, else by months; once when both ends have one name. */
export function formatRange(range: TimeRange, language: string): string {
  const beginsYear = (day: number) => isoOfDay(Math.round(day)).endsWith('-01-01');
  const isYears = beginsYear(range.from) && beginsYear(range.to);
  const unit = isYears || lengthOf(range) > 4 * 365 ? 'year' : 'month';
  const [first, last] = [formatDay(range.from, unit, language), formatDay(range.to - 1, unit, language)];
  return first === last ? first : `${first} – ${last}`;
}
