import { lazy, Suspense } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { StudyActions } from '#renderer/state/study-actions.ts';
import type { StudyState } from '#renderer/state/study-state.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { CountryFacts } from '#shared/models/world.ts';

/** Nothing of cards and their days is loaded before there is something to study. */
const StudyScreen = lazy(() =>
  import('./StudyScreen.tsx').then((module) => ({ default: module.StudyScreen })),
);

export type StudyLayerProps = {
  readonly study: StudyState;
  readonly actions: StudyActions;
  readonly edition: Edition;
  readonly countries: readonly CountryFacts[];
};

/** What there is to study, over the window; another opening begins anew. */
export function StudyLayer({ study, ...props }: StudyLayerProps) {
  const { t } = useTranslate();
  if (study.status !== 'open') return null;
  return (
    <Dialog title={t('study.title')} wide onClose={props.actions.close}>
      <Suspense>
        <StudyScreen study={study} {...props} />
      </Suspense>
    </Dialog>
  );
}
