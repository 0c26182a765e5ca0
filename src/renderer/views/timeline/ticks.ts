import { dateOfDay, dayNumber, isoOfDay } from '#shared/time/day-number.ts';
import { lengthOf, type TimeRange } from '#shared/time/time-range.ts';

export type TickUnit = 'year' | 'month';
export type Tick = { readonly day: number; readonly unit: TickUnit };

/** Steps in months, from close to far. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000] as const;

/** About one tick every so many pixels, at round years or months. */
export function ticks(range: TimeRange, width: number, pixelsATick = 90): readonly Tick[] {
  const most = Math.max(2, Math.floor(width / pixelsATick));
  const months = lengthOf(range) / 30.44;
  const step = steps.find((candidate) => months / candidate <= most) ?? 12_000;
  const start = dateOfDay(range.from);
  const firstMonth = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const found: Tick[] = [];
  for (let month = firstMonth; ; month += step) {
    const day = firstDayOfMonth(month);
    if (Number.isNaN(day) || day >= range.to) return found;
    if (day >= range.from) found.push({ day, unit: step % 12 === 0 ? 'year' : 'month' });
  }
}

function firstDayOfMonth(month: number): number {
  const year = Math.floor(month / 12);
  const ofYear = (((month % 12) + 12) % 12) + 1;
  const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return dayNumber(`${digits}-${String(ofYear).padStart(2, '0')}-01`);
}

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
