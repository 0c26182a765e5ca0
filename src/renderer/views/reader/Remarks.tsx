import { warningKind } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Warning } from '#shared/models/edition.ts';
import styles from './reader.module.css';

export type RemarksProps = { readonly warnings: readonly Warning[] };

/** What was not understood, left out or doubted on reading the source: folded, but never silent. */
export function Remarks({ warnings }: RemarksProps) {
  const { t } = useTranslate();
  if (warnings.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t('reader.warnings', { count: warnings.length })}</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.line} ${warning.message}`} className={styles.remark}>
            <strong>{warningKind(warning, t)}</strong>{' '}
            {warning.line !== null && <span>{t('reader.line', { line: warning.line })}</span>}
            <p lang="en">{warning.message}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
