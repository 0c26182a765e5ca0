import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { areaKm2, wayKm } from '#shared/geo/measure.ts';
import { isWhole } from '#shared/geo/sketch.ts';
import { formatAreas, formatLengths } from '../../format-lengths.ts';
import { SketchLayer } from '../../sketch/SketchLayer.tsx';
import type { MapTools } from '../map-tools.ts';

/** What is measured, with its size beside its last point. */
export function MeasureLayer({ kind, points }: MapTools['measure']) {
  const { language, units } = useTranslate();
  const label = !isWhole(kind, points)
    ? null
    : kind === 'line'
      ? formatLengths(wayKm(kind, points), language, units)
      : formatAreas(areaKm2(points), language, units);
  return <SketchLayer kind={kind} points={points} label={label} />;
}
