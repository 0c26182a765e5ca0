import { useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { borderWay } from '#shared/geo/border-walk.ts';
import type { PairGeometry } from '#shared/models/world.ts';
import { formatLength } from '../../format-lengths.ts';
import { SketchLayer } from '../../sketch/SketchLayer.tsx';

export type WalkerLayerProps = { readonly border: PairGeometry; readonly alongKm: number };

/** The mark of whoever walks the border. */
export function WalkerLayer({ border, alongKm }: WalkerLayerProps) {
  const { language, units } = useTranslate();
  const way = useMemo(() => borderWay(border.lines), [border]);
  const here = useMemo(() => (way === null ? [] : [way.at(alongKm)]), [way, alongKm]);
  const label = formatLength(alongKm, language, units);
  return <SketchLayer kind="point" points={here} label={label} />;
}
