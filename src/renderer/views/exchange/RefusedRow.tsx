import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { formatFailure } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import styles from './exchange.module.css';

export type RefusedRowProps = { readonly from: string; readonly error: Failure };

/** What was refused: where it stands, why, and the core's own words for it. */
export function RefusedRow({ from, error }: RefusedRowProps) {
  const { t } = useTranslate();
  return (
    <li>
      <span dir="auto" className={styles.noteTitle}>
        {from}
      </span>
      <span className={styles.problem}>{failureText(error, t)}</span>
      <span className={styles.state} lang="en">
        {formatFailure(error)}
      </span>
    </li>
  );
}
