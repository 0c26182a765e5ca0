import { areaKm2, wayKm } from '#shared/geo/measure.ts';
import { isWhole } from '#shared/geo/sketch.ts';
import type { Language, Units } from '#shared/models/settings.ts';
import { formatAreas, formatLengths } from '../../format-lengths.ts';
import type { Measured } from '../map-tools.ts';

/** How long or how large what is measured is, as it stands beside it; null while it is not whole. */
export function measuredSize({ kind, points }: Measured, language: Language, units: Units): string | null {
  if (!isWhole(kind, points)) return null;
  return kind === 'line'
    ? formatLengths(wayKm(kind, points), language, units)
    : formatAreas(areaKm2(points), language, units);
}
