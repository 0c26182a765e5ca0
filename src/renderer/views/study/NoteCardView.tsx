import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { MarkdownView } from '#renderer/views/notes/MarkdownView.tsx';
import { type Grade, grades, type Review } from '#shared/models/study.ts';
import type { NoteCard } from '#shared/study/study-card.ts';
import { FocusedButton } from './FocusedButton.tsx';
import { GradeButtons } from './GradeButtons.tsx';
import { questionWords } from './question-words.ts';
import styles from './study.module.css';
import { useDigitKeys } from './use-digit-keys.ts';

export type NoteCardViewProps = {
  readonly card: NoteCard;
  /** Of this card. */
  readonly reviews: readonly Review[];
  readonly answered: boolean;
  readonly onAnswer: () => void;
  readonly onGrade: (grade: Grade) => void;
};

/** A note as a card: the space bar turns it, 1 to 4 say how well it was known. */
export function NoteCardView({ card, reviews, answered, onAnswer, onGrade }: NoteCardViewProps) {
  const { t, language } = useTranslate();
  useDigitKeys((digit) => {
    const grade = grades.find((one) => one === digit);
    if (answered && grade !== undefined) onGrade(grade);
  });
  return (
    <article className={styles.card} aria-label={t('study.card')}>
      {card.heading.length > 0 && (
        <p dir="auto" className={styles.heading}>
          {card.heading.join(' › ')}
        </p>
      )}
      <p dir="auto" className={styles.question}>
        {questionWords(card.question, language, t)}
      </p>
      {answered ? (
        <>
          <div className={styles.answer} role="status">
            {card.quote !== null && <blockquote dir="auto">{card.quote}</blockquote>}
            {card.body !== '' && <MarkdownView source={card.body} about={card.about} />}
          </div>
          <GradeButtons reviews={reviews} onGrade={onGrade} />
        </>
      ) : (
        <FocusedButton className={styles.primary} onClick={onAnswer}>
          {t('study.show')} <kbd>{t('study.space')}</kbd>
        </FocusedButton>
      )}
    </article>
  );
}
