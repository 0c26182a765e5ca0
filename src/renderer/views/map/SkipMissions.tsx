import type { RefObject } from 'react';
import { memo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './map.module.css';

export type SkipMissionsProps = { readonly region: RefObject<HTMLElement | null> };

/** Leads the focus past all markers to the controls of the map. Seen when it has the focus. */
export const SkipMissions = memo(function SkipMissions({ region }: SkipMissionsProps) {
  const { t } = useTranslate();
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() => region.current?.querySelector<HTMLElement>('[data-covers-map] button')?.focus()}
    >
      {t('map.skip-missions')}
    </button>
  );
});
