/** Months and days of the proleptic Gregorian calendar that ISO 8601 uses; the year 0 is 1 BC. */

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export type CalendarMonth = { readonly year: number; readonly month: number };
export type CalendarDay = CalendarMonth & { readonly day: number };

/** The month that lies so many months later (earlier, when negative). */
export function addMonths({ year, month }: CalendarMonth, months: number): CalendarMonth {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The day that lies so many days later (earlier, when negative). */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A year as ISO 8601 writes it: four digits, `-0043` for 44 BC. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

export function isoDay({ year, month, day }: CalendarDay): string {
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export const twoDigits = (count: number): string => String(count).padStart(2, '0');
