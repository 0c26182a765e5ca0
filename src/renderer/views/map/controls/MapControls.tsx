import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './controls.module.css';

export type MapControlsProps = {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onWhole: () => void;
};

export function MapControls({ canZoomIn, canZoomOut, onZoom, onWhole }: MapControlsProps) {
  const { t } = useTranslate();
  return (
    <div className={styles.controls} data-covers-map="">
      {/* Not `disabled`: the focus would be lost on the last step. */}
      <button
        type="button"
        aria-label={t('map.zoom-in')}
        title={t('map.zoom-in')}
        aria-disabled={!canZoomIn}
        onClick={() => onZoom(1)}
      >
        <Icon path="M8 3v10M3 8h10" />
      </button>
      <button
        type="button"
        aria-label={t('map.zoom-out')}
        title={t('map.zoom-out')}
        aria-disabled={!canZoomOut}
        onClick={() => onZoom(-1)}
      >
        <Icon path="M3 8h10" />
      </button>
      <button type="button" aria-label={t('map.whole')} title={t('map.whole')} onClick={onWhole}>
        <Icon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
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
