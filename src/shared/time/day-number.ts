const millisecondsADay = 86_400_000;

/** Days since 1970-01-01 of an ISO day (`1964-01-14`, `-0043-03-15`); NaN when it is none. */
export function dayNumber(day: string): number {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) return Number.NaN;
  const date = new Date(0);
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Math.round(date.getTime() / millisecondsADay);
}

/** The ISO day of a number of days since 1970-01-01. */
export function isoOfDay(day: number): string {
  const date = dateOfDay(day);
  const year = date.getUTCFullYear();
  const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return `${digits}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

export function dateOfDay(day: number): Date {
  return new Date(Math.floor(day) * millisecondsADay);
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');
