import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { RunningImport } from '#renderer/state/library-state.ts';
import styles from './library.module.css';

export type ImportProgressBarProps = { readonly running: RunningImport; readonly onCancel: () => void };

/** How far an import is; the article stays usable under it. */
export function ImportProgressBar({ running, onCancel }: ImportProgressBarProps) {
  const { t } = useTranslate();
  const { done, total, current, cancelled } = running;
  const label = t('library.importing', { done, total });
  return (
    <div className={styles.progress}>
      <p role="status">
        {cancelled ? t('library.cancelling') : label}
        <span className={styles.file}>
          {current !== null && t('library.importing-file', { name: current })}
        </span>
      </p>
      <progress aria-label={label} max={total} value={done} />
      <button type="button" className="button" disabled={cancelled} onClick={onCancel}>
        {t('library.cancel')}
      </button>
    </div>
  );
}
