import { useMemo, useState } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { StudyActions } from '#renderer/state/study-actions.ts';
import type { StudyState } from '#renderer/state/study-state.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import type { StudyPlan } from '#shared/study/session.ts';
import { decksOf } from './decks.ts';
import { StudyOverview } from './StudyOverview.tsx';
import { StudySitting } from './StudySitting.tsx';

export type StudyScreenProps = {
  readonly study: Extract<StudyState, { status: 'open' }>;
  readonly actions: StudyActions;
  readonly edition: Edition;
  readonly countries: readonly CountryFacts[];
};

/** Cards of the notes and of the open article's missions: what there is to study, then one after the other. */
export function StudyScreen({ study, actions, edition, countries }: StudyScreenProps) {
  const { t, language } = useTranslate();
  const [plan, setPlan] = useState<StudyPlan | null>(null);
  const { notes, reviews } = study;
  const decks = useMemo(() => decksOf(notes, edition), [notes, edition]);
  if (plan === null) {
    return (
      <StudyOverview
        decks={decks}
        reviews={reviews}
        onStart={setPlan}
        onExport={(toAnki) => actions.exportToAnki(toAnki(countries, language, t), 'Lindero')}
      />
    );
  }
  return (
    <StudySitting
      plan={plan}
      cards={[...decks.notes, ...decks.missions]}
      reviews={reviews}
      edition={edition}
      countries={countries}
      onReview={actions.review}
      onEnd={() => setPlan(null)}
    />
  );
}
