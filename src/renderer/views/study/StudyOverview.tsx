import { useMemo } from 'react';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Review } from '#shared/models/study.ts';
import { reviewsByCard } from '#shared/study/schedule.ts';
import { planStudy, type StudyPlan } from '#shared/study/session.ts';
import { ankiCards, type ToAnki } from './anki-cards.ts';
import type { Decks } from './decks.ts';
import { FocusedButton, type FocusedButtonProps } from './FocusedButton.tsx';
import styles from './study.module.css';

export type StudyOverviewProps = {
  readonly decks: Decks;
  readonly reviews: readonly Review[];
  readonly onStart: (plan: StudyPlan) => void;
  readonly onExport: (toAnki: ToAnki) => void;
};

/** How much there is to study, of what, and cards for Anki. */
export function StudyOverview({ decks, reviews, onStart, onExport }: StudyOverviewProps) {
  const { t, language } = useTranslate();
  const plans = useMemo(() => {
    const byCard = reviewsByCard(reviews);
    const now = new Date();
    return (['notes', 'missions'] as const).map((name) => ({
      name,
      total: decks[name].length,
      plan: planStudy(
        decks[name].map(({ id }) => id),
        byCard,
        now,
      ),
    }));
  }, [decks, reviews]);
  const first = plans.find(({ plan }) => hasCards(plan));
  return (
    <>
      <ul className={styles.decks} aria-label={t('study.title')}>
        {plans.map(({ name, total, plan }) => (
          <li key={name} className={styles.deck}>
            <div>
              <h3>{t(`study.deck-${name}`)}</h3>
              <p className={styles.soft}>
                {total === 0
                  ? t(`study.none-${name}`)
                  : t('study.counts', { due: plan.due.length, fresh: plan.fresh.length, total })}
                {!hasCards(plan) &&
                  plan.next !== null &&
                  ` ${t('study.next', { date: formatMoment(plan.next, language) })}`}
              </p>
            </div>
            {hasCards(plan) && (
              <Start
                className={styles.primary}
                label={t('study.start-deck', { name: t(`study.deck-${name}`) })}
                isFirst={plan === first?.plan}
                onClick={() => onStart(plan)}
              >
                {t('study.start')}
              </Start>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.foot}>
        <span className={styles.soft}>{t('study.how')}</span>
        {decks.notes.length + decks.missions.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => onExport((...speech) => ankiCards(decks, ...speech))}
          >
            {t('study.export')}
          </button>
        )}
      </p>
    </>
  );
}

const hasCards = ({ due, fresh }: StudyPlan): boolean => due.length + fresh.length > 0;

/** Begins a deck; who opens the dialog by the keyboard stands on the first. */
function Start({ isFirst, label, ...props }: FocusedButtonProps & { readonly isFirst: boolean }) {
  if (isFirst) return <FocusedButton {...props} {...(label === undefined ? {} : { label })} />;
  return <button type="button" aria-label={label} {...props} />;
}
