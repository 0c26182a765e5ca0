import type { Language } from '#shared/models/settings.ts';

/** Kilometres for people: "3,145 km", "3145 km" in Spanish. Whole from ten on, one decimal below. */
export function formatLength(kilometres: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: kilometres < 10 ? 1 : 0,
  }).format(kilometres);
}
