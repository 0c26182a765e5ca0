import { useState } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { type Grade, grades, type Review } from '#shared/models/study.ts';
import { intervalsAfter } from '#shared/study/schedule.ts';
import { FocusedButton } from './FocusedButton.tsx';
import { formatWait } from './format-wait.ts';
import styles from './study.module.css';

export type GradeButtonsProps = {
  readonly reviews: readonly Review[];
  readonly onGrade: (grade: Grade) => void;
};

/** How well was it known? Each button says when the card would come again; the space bar is for the usual one. */
export function GradeButtons({ reviews, onGrade }: GradeButtonsProps) {
  const { t, language } = useTranslate();
  const [intervals] = useState(() => intervalsAfter(reviews, new Date()));
  const words = (grade: Grade) => (
    <>
      <kbd>{grade}</kbd> {t(`study.grade-${grade}`)}
      <span className={styles.wait}>{formatWait(intervals[grade], language)}</span>
    </>
  );
  return (
    <fieldset className={styles.grades} aria-label={t('study.how-well')}>
      {grades.map((grade) =>
        grade === 3 ? (
          <FocusedButton key={grade} className={styles.grade} onClick={() => onGrade(grade)}>
            {words(grade)}
          </FocusedButton>
        ) : (
          <button key={grade} type="button" className={styles.grade} onClick={() => onGrade(grade)}>
            {words(grade)}
          </button>
        ),
      )}
    </fieldset>
  );
}
