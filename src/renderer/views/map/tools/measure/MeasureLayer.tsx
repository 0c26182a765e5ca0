import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { SketchLayer } from '../../sketch/SketchLayer.tsx';
import type { Measured } from '../map-tools.ts';
import { measuredSize } from './measured-size.ts';

/** What is measured, with its size beside its last point. */
export function MeasureLayer({ kind, points }: Measured) {
  const { language, units } = useTranslate();
  return <SketchLayer kind={kind} points={points} label={measuredSize({ kind, points }, language, units)} />;
}
