import { MILE_KM } from '#renderer/i18n/format-distance.ts';
import type { Units } from '#shared/models/settings.ts';

/** The longest round length of 1, 2, 3 or 5 × 10^n that fits. Same unit as given. */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 3, 2, 1].find((step) => step * power <= most) ?? 1;
  return digit * power;
}

/** The longest length that is round in the reader's units and fits, in kilometres. */
export function roundKilometres(most: number, units: Units): number {
  const unit = units === 'metric' ? 1 : MILE_KM;
  return roundLength(most / unit) * unit;
}

/** Kilometres that a pixel measures at a latitude of a Web Mercator map. */
export function kilometresPerPixel(zoom: number, lat: number): number {
  const equator = 2 * Math.PI * 6378.137;
  return (equator * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom);
}
