import { memo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Basemap } from './basemap/use-basemap.ts';
import styles from './map.module.css';

export type MapMessageProps = Pick<Basemap, 'status' | 'failure'>;

/** What the map has to say when it is not all there: that it is being drawn, or what is missing and why. */
export const MapMessage = memo(function MapMessage({ status, failure }: MapMessageProps) {
  const { t } = useTranslate();
  if (failure !== null) {
    const text = failure === 'worker' ? t('map.failed-worker') : t('map.failed-file', { file: failure.file });
    return (
      <p className={styles.message} role="alert">
        {text}
      </p>
    );
  }
  return status === 'opening' ? <p className={styles.drawing}>{t('map.drawing')}</p> : null;
});
