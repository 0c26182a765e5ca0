import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { formatDistance } from '../format-distance.ts';
import styles from './controls.module.css';
import { kilometresPerPixel, roundLength } from './scale-length.ts';

export type ScaleBarProps = { readonly zoom: number; readonly lat: number };

const LONGEST = 110;

/** A length on the map at the latitude of its middle. */
export function ScaleBar({ zoom, lat }: ScaleBarProps) {
  const { t, language } = useTranslate();
  const perPixel = kilometresPerPixel(zoom, lat);
  const length = roundLength(perPixel * LONGEST);
  const text = formatDistance(length, language);
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
