import type { Language } from '#shared/models/settings.ts';

/** "0.5 km", "26 km", "1,204 km": one decimal below ten. */
export function formatDistance(kilometres: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: kilometres < 10 ? 1 : 0,
  }).format(kilometres);
}
