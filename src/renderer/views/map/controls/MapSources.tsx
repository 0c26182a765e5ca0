import { useId } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Attribution } from '#shared/contract/app-channels.ts';
import styles from './controls.module.css';

export type MapSourcesProps = { readonly attributions: readonly Attribution[] };

/** Whose data the map is drawn from: always in view in short, with licences and point of view when asked for. */
export function MapSources({ attributions }: MapSourcesProps) {
  const { t } = useTranslate();
  const id = useId();
  return (
    <>
      <button type="button" className={styles.sources} popoverTarget={id} title={t('map.sources')}>
        Natural Earth · © OpenStreetMap contributors · © GeoNames
      </button>
      <div id={id} popover="auto" className={styles.sourceList}>
        <h3>{t('map.sources')}</h3>
        <ul>
          {attributions.map(({ name, licence, attribution }) => (
            <li key={name}>
              <strong>{name}</strong> {attribution} <span>{licence}</span>
            </li>
          ))}
        </ul>
        <p>{t('map.point-of-view')}</p>
        <p>{t('map.precision')}</p>
      </div>
    </>
  );
}
