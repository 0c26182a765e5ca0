import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Outcome } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Grade, Review } from '#shared/models/study.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import type { StudyPlan } from '#shared/study/session.ts';
import type { StudyCard } from '#shared/study/study-card.ts';
import { MissionCardView } from './MissionCardView.tsx';
import { NoteCardView } from './NoteCardView.tsx';
import { SittingEnd } from './SittingEnd.tsx';
import styles from './study.module.css';
import { useSitting } from './use-sitting.ts';

export type StudySittingProps = {
  readonly plan: StudyPlan;
  readonly cards: readonly StudyCard[];
  readonly reviews: readonly Review[];
  readonly edition: Edition;
  readonly countries: readonly CountryFacts[];
  readonly onReview: (cardId: string, grade: Grade) => Promise<Outcome<Review>>;
  readonly onEnd: () => void;
};

/** One card after the other, until none is left that is due. */
export function StudySitting(props: StudySittingProps) {
  const { plan, cards, reviews, edition, countries, onReview, onEnd } = props;
  const { t } = useTranslate();
  const { session, failure, answer, grade } = useSitting(plan, reviews, onReview);
  const asked = cards.find(({ id }) => id === session.queue[0]);
  if (asked === undefined) return <SittingEnd given={session.given} onEnd={onEnd} />;
  const past = reviews.filter(({ cardId }) => cardId === asked.id);
  return (
    <>
      <p role="status" className={styles.soft}>
        {t('study.left', { count: session.queue.length })}
      </p>
      {asked.kind === 'note' ? (
        <NoteCardView
          key={asked.id + past.length}
          card={asked}
          reviews={past}
          answered={session.answered}
          onAnswer={answer}
          onGrade={grade}
        />
      ) : (
        <MissionCardView
          key={asked.id + past.length}
          card={asked}
          seed={`${asked.id} ${past.length}`}
          edition={edition}
          countries={countries}
          onGrade={grade}
        />
      )}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failureText(failure, t)}
        </p>
      )}
    </>
  );
}
