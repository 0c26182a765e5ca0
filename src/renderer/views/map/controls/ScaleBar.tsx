import type { Map as LeafletMap } from 'leaflet';
import { formatDistance } from '#renderer/i18n/format-distance.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { useMapState } from '../view/use-map-state.ts';
import styles from './controls.module.css';
import { kilometresPerPixel, roundKilometres } from './scale-length.ts';

export type ScaleBarProps = { readonly map: LeafletMap };

const LONGEST = 110;

/** A length on the map at the latitude of its middle. */
export function ScaleBar({ map }: ScaleBarProps) {
  const { t, language, units } = useTranslate();
  const { zoom, lat } = useMapState(map);
  const perPixel = kilometresPerPixel(zoom, lat);
  const length = roundKilometres(perPixel * LONGEST, units);
  const text = formatDistance(length, language, units);
  return (
    <div
      className={styles.scale}
      style={{ width: `${length / perPixel}px` }}
      role="img"
      aria-label={t('map.scale', { distance: text })}
    >
      {text}
    </div>
  );
}
