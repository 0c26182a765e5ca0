import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { type Grade, grades } from '#shared/models/study.ts';
import { FocusedButton } from './FocusedButton.tsx';
import styles from './study.module.css';

export type SittingEndProps = {
  readonly given: Readonly<Record<Grade, number>>;
  readonly onEnd: () => void;
};

/** What a sitting came to. */
export function SittingEnd({ given, onEnd }: SittingEndProps) {
  const { t } = useTranslate();
  const count = grades.reduce((sum, grade) => sum + given[grade], 0);
  return (
    <div className={styles.card}>
      <p className={styles.question}>{t('study.done')}</p>
      <p role="status" className={styles.soft}>
        {t('study.done-counts', { count, known: count - given[1] })}
      </p>
      <FocusedButton className={styles.primary} onClick={onEnd}>
        {t('study.back')}
      </FocusedButton>
    </div>
  );
}
