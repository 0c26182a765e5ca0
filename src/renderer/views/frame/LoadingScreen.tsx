import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './screens.module.css';

export function LoadingScreen() {
  const { t } = useTranslate();
  return (
    <main className={styles.screen} aria-busy="true">
      <p role="status" className={styles.loading}>
        {t('frame.loading')}
      </p>
    </main>
  );
}
