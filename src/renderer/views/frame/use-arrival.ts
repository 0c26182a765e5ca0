import { useEffect } from 'react';
import type { Actions } from '#renderer/state/actions.ts';
import { noSelection } from '#renderer/state/selection.ts';
import type { Arrival } from '#renderer/state/store.ts';
import { readingPlace, returnToPlace } from '#renderer/views/reader/reading-place.ts';
import { showWordsOf } from '#renderer/views/reader/show-words-of.ts';
import type { Edition } from '#shared/models/edition.ts';
import { kindOf } from '#shared/subjects/subject-kinds.ts';

/** Brings the window to where a link or a step back led, once the article stands on the page. */
export function useArrival(arrival: Arrival | null, edition: Edition, actions: Actions): void {
  useEffect(
    function arrive() {
      if (arrival === null) return;
      const { reached, place } = arrival;
      const { subject } = reached;
      if (place === null || !returnToPlace(place)) showWordsOf(edition, subject);
      if (reached.wider) {
        actions.report({
          code: 'link.wider',
          message: 'What the link leads to is no longer in the article. This is the nearest that is.',
        });
      }
      if (reached.unsure) {
        actions.report({
          code: 'link.unsure',
          message:
            'The article has changed since this link was made. This may be something else than what it led to.',
        });
      }
      if (subject.kind === 'note') void actions.notes.open(subject.id);
      actions.see({ place: readingPlace() });
      if (subject.kind === 'section') actions.enterSection(subject.id);
      actions.select(kindOf(subject).isChosen ? subject : noSelection);
      actions.arrived();
    },
    [arrival, edition, actions],
  );
}
