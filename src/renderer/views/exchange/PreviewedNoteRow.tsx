import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { PreviewedNote } from '#shared/contract/exchange-channels.ts';
import styles from './exchange.module.css';

export type PreviewedNoteRowProps = { readonly note: PreviewedNote };

/** A note of a file by its title, with both states where they differ. */
export function PreviewedNoteRow({ note: { title, change } }: PreviewedNoteRowProps) {
  const { t } = useTranslate();
  return (
    <li>
      <span dir="auto" className={styles.noteTitle}>
        {title}
      </span>
      {change !== null && (
        <>
          <span className={styles.state}>
            {t('exchange.was', { words: change.before || t('exchange.empty') })}
          </span>
          <span className={styles.state}>
            {t('exchange.becomes', { words: change.after || t('exchange.empty') })}
          </span>
        </>
      )}
    </li>
  );
}
