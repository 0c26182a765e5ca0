import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './panel-head.module.css';

export type PanelHeadProps = {
  readonly title: string;
  /** What it shows just now, said when it changes. */
  readonly status?: string;
  readonly onClose: () => void;
  /** What can be done here, before the button that closes. */
  readonly children?: ReactNode;
};

/** The line above what lies open beside the article: its name, what it shows, and the way out. */
export function PanelHead({ title, status, onClose, children }: PanelHeadProps) {
  const { t } = useTranslate();
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {status !== undefined && (
        <p role="status" className={styles.status}>
          {status}
        </p>
      )}
      {children}
      <button type="button" className="button" onClick={onClose}>
        {t('frame.close')}
      </button>
    </div>
  );
}
