import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './reader.module.css';

/** Where the source says nothing: said, and never filled in. */
export function NotInSource() {
  const { t, language } = useTranslate();
  return (
    <span className={styles.missing} lang={language}>
      {t('reader.not-in-source')}
    </span>
  );
}
