import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { formatFailure } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import styles from './screens.module.css';

export type FailureScreenProps = {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** null where the library cannot be shown either. */
  readonly onLibrary: (() => void) | null;
};

/** Instead of the atlas, when it could not be opened. */
export function FailureScreen({ failure, onRetry, onLibrary }: FailureScreenProps) {
  const { t } = useTranslate();
  return (
    <main className={styles.screen}>
      <div role="alert" className={styles.failure}>
        <h1>{t('failure-screen.title')}</h1>
        <p>{failureText(failure, t)}</p>
        <p className={styles.detail}>
          <code>{formatFailure(failure)}</code>
        </p>
      </div>
      <button type="button" className={styles.retry} onClick={onRetry}>
        {t('failure-screen.retry')}
      </button>{' '}
      {onLibrary !== null && (
        <button type="button" className={styles.retry} onClick={onLibrary}>
          {t('library.title')}
        </button>
      )}
    </main>
  );
}
