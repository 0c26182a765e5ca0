import { UsageError } from '../read-options.ts';

/** When a day begins where the person is. */
export function localDay(text: string): Date {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  const date = new Date(year ?? Number.NaN, (month ?? 1) - 1, day ?? 1);
  if (date.getMonth() !== (month ?? 0) - 1 || date.getDate() !== day)
    throw new UsageError(`“${text}” is no day. Write it like 2026-01-31.`);
  return date;
}

export function dayAfter(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
}
