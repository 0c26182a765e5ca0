import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { formatFailure } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import styles from './screens.module.css';

export type ProblemProps = { readonly failure: Failure; readonly onDismiss: () => void };

/** Something failed beside the article, which stays open: said once, put away by hand. */
export function Problem({ failure, onDismiss }: ProblemProps) {
  const { t } = useTranslate();
  return (
    <div role="alert" className={styles.problem}>
      <div>
        <p>{failureText(failure, t)}</p>
        <p className={styles.words} lang="en">
          {formatFailure(failure)}
        </p>
      </div>
      <button type="button" className="button" onClick={onDismiss}>
        {t('frame.dismiss')}
      </button>
    </div>
  );
}
