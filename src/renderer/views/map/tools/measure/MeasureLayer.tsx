import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { SketchLayer } from '../../sketch/SketchLayer.tsx';
import type { MapTools } from '../map-tools.ts';
import { measuredSize } from './measured-size.ts';

/** What is measured, with its size beside its last point. */
export function MeasureLayer(measure: MapTools['measure']) {
  const { language, units } = useTranslate();
  return <SketchLayer {...measure} label={measuredSize(measure, language, units)} />;
}
