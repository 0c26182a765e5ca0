import type { Map as LeafletMap } from 'leaflet';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { MAX_ZOOM } from '../view/map-options.ts';
import { stepZoom } from '../view/move-at-rest.ts';
import { useMapState } from '../view/use-map-state.ts';
import styles from './controls.module.css';

export type MapControlsProps = {
  readonly map: LeafletMap;
  readonly onWhole: () => void;
  readonly follow: boolean;
  readonly onFollow: (follow: boolean) => void;
};

export function MapControls({ map, onWhole, follow, onFollow }: MapControlsProps) {
  const { t } = useTranslate();
  const { zoom, minZoom } = useMapState(map);
  return (
    <div className={styles.controls} data-covers-map="">
      {/* Not `disabled`: the focus would be lost on the last step. */}
      <button
        type="button"
        aria-label={t('map.zoom-in')}
        title={t('map.zoom-in')}
        aria-disabled={zoom >= MAX_ZOOM}
        onClick={() => stepZoom(map, 1)}
      >
        <Icon path="M8 3v10M3 8h10" />
      </button>
      <button
        type="button"
        aria-label={t('map.zoom-out')}
        title={t('map.zoom-out')}
        aria-disabled={zoom <= minZoom}
        onClick={() => stepZoom(map, -1)}
      >
        <Icon path="M3 8h10" />
      </button>
      <button type="button" aria-label={t('map.whole')} title={t('map.whole')} onClick={onWhole}>
        <Icon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </button>
      <button
        type="button"
        aria-label={t('map.follow')}
        title={t('map.follow')}
        aria-pressed={follow}
        onClick={() => onFollow(!follow)}
      >
        <Icon path="M2 4h6M2 8h4M2 12h5M11 5.5a2.7 2.7 0 0 1 2.7 2.7C13.7 10.2 11 13.5 11 13.5S8.3 10.2 8.3 8.2A2.7 2.7 0 0 1 11 5.5z" />
      </button>
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
