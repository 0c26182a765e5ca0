import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './notebook.module.css';

export type InUseProps = { readonly onReopen: () => void; readonly onRead: () => void };

/** Another process writes the notebook: it can be read here, or taken over once that has ended. */
export function InUse({ onReopen, onRead }: InUseProps) {
  const { t } = useTranslate();
  return (
    <section role="alert" className={styles.found}>
      <h3>{t('notebook.in-use')}</h3>
      <p>{t('notebook.in-use-why')}</p>
      <p className={styles.does}>
        <button type="button" className={styles.primary} onClick={onRead}>
          {t('notebook.read')}
        </button>
        <button type="button" className="button" onClick={onReopen}>
          {t('notebook.reopen')}
        </button>
      </p>
    </section>
  );
}
