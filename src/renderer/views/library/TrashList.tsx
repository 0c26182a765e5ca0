import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { TrashedPack } from '#shared/models/library.ts';
import styles from './library.module.css';

export type TrashListProps = {
  readonly trash: readonly TrashedPack[];
  readonly onRestore: (trashId: string) => void;
};

/** Editions that were removed or replaced, folded away; each can be put back. */
export function TrashList({ trash, onRestore }: TrashListProps) {
  const { t, language } = useTranslate();
  return (
    <details className={styles.trash}>
      <summary>{t('library.trash', { count: trash.length })}</summary>
      <ul className={styles.packs}>
        {trash.map(({ trashId, title, reason, removedAt }) => {
          const date = formatMoment(removedAt, language, 'minute');
          return (
            <li key={trashId} className={styles.pack}>
              <div className={styles.about}>
                <p dir="auto">{title}</p>
                <p className={styles.facts}>{t(`library.trash-${reason}`, { date })}</p>
              </div>
              <button
                type="button"
                className="button"
                aria-label={t('library.restore-of', { title, date })}
                onClick={() => onRestore(trashId)}
              >
                {t('library.restore')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
