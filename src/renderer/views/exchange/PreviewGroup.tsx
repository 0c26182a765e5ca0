import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { ImportStatus } from '#shared/models/exchange.ts';
import styles from './exchange.module.css';

export type PreviewGroupProps = {
  readonly status: ImportStatus | 'refused';
  readonly count: number;
  /** How many of them are given as children. */
  readonly listed: number;
  readonly children: ReactNode;
};

/** Notes that share a fate, with their number; nothing where there are none. What needs no look is closed. */
export function PreviewGroup({ status, count, listed, children }: PreviewGroupProps) {
  const { t } = useTranslate();
  if (count === 0) return null;
  return (
    <details className={styles.preview} open={status !== 'same'}>
      <summary>
        <b>{t(`exchange.status.${status}`)}</b> <span className={styles.number}>{count}</span>{' '}
        <span className={styles.means}>{t(`exchange.means.${status}`)}</span>
      </summary>
      <ul aria-label={t(`exchange.status.${status}`)}>
        {children}
        {count > listed && <li className={styles.means}>{t('exchange.more', { count: count - listed })}</li>}
      </ul>
    </details>
  );
}
