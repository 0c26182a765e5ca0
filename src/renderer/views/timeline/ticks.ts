import { dateOfDay, dayNumber } from '#shared/time/day-number.ts';
import type { TickUnit } from '#shared/time/format-time.ts';
import { lengthOf, type TimeRange } from '#shared/time/time-range.ts';

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
