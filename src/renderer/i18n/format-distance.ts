import type { Language, Units } from '#shared/models/settings.ts';

/** The international mile in kilometres. */
export const MILE_KM = 1.609344;

/** "0.5 km", "26 km", "1,204 km", or the same in miles: one decimal below ten. */
export function formatDistance(kilometres: number, language: Language, units: Units): string {
  const length = units === 'metric' ? kilometres : kilometres / MILE_KM;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units === 'metric' ? 'kilometer' : 'mile',
    maximumFractionDigits: length < 10 ? 1 : 0,
  }).format(length);
}
