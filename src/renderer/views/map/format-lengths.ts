import { MILE_KM } from '#renderer/i18n/format-distance.ts';
import type { Language, Units } from '#shared/models/settings.ts';

/** "1,204 km (748 mi)", or the other way round for those who go by miles. */
export function formatLengths(kilometres: number, language: Language, units: Units): string {
  return inOrder(
    units,
    format(kilometres, language, 'kilometer'),
    format(kilometres / MILE_KM, language, 'mile'),
  );
}

/** "1,204 km" or "748 mi": for columns of a table. */
export function formatLength(kilometres: number, language: Language, units: Units): string {
  return units === 'metric'
    ? format(kilometres, language, 'kilometer')
    : format(kilometres / MILE_KM, language, 'mile');
}

/** "12,300 km² (4,749 mi²)", or the other way round for those who go by miles. */
export function formatAreas(squareKilometres: number, language: Language, units: Units): string {
  const say = (area: number) => new Intl.NumberFormat(language, precision(area)).format(area);
  return inOrder(units, `${say(squareKilometres)} km²`, `${say(squareKilometres / MILE_KM ** 2)} mi²`);
}

function inOrder(units: Units, metric: string, imperial: string): string {
  return units === 'metric' ? `${metric} (${imperial})` : `${imperial} (${metric})`;
}

function format(length: number, language: Language, unit: 'kilometer' | 'mile'): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, ...precision(length) }).format(length);
}

/** Decimals that a point on a screen can answer for. */
function precision(size: number): { readonly maximumFractionDigits: number } {
  return { maximumFractionDigits: size < 10 ? 2 : size < 100 ? 1 : 0 };
}
