import type { Language } from '#shared/models/settings.ts';

const units = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A wait in the largest unit of which it has at least one: "10 minutes", "8 days"; at least a minute. */
export function formatWait(milliseconds: number, language: Language): string {
  const [unit, length] = units.find(([, least]) => milliseconds >= least) ?? ['minute', 60_000];
  const value = Math.max(1, Math.round(milliseconds / length));
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
