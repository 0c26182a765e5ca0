import { useEffect } from 'react';
import type { Actions } from '#renderer/state/actions.ts';
import { noSelection, type Selection } from '#renderer/state/selection.ts';
import { revealSection, revealWords } from '#renderer/views/reader/reveal.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Destination } from '#shared/links/follow-link.ts';

/** Brings the window to where a link led, once the article stands on the page. */
export function useArrival(arrival: Destination | null, actions: Actions): void {
  useEffect(
    function arrive() {
      if (arrival === null) return;
      if (arrival.kind === 'article') revealSection('lead');
      if (arrival.kind === 'section') revealSection(arrival.id);
      if (arrival.kind === 'words') revealWords(arrival.start, arrival.end);
      if (arrival.kind !== 'note' && arrival.wider) {
        actions.report({
          code: 'link.wider',
          message: 'What the link leads to is no longer in the article. This is the nearest that is.',
        });
      }
      actions.select(selectionAt(arrival));
      actions.arrived();
    },
    [arrival, actions],
  );
}

function selectionAt(destination: Destination): Selection {
  switch (destination.kind) {
    case 'article':
    case 'note':
      return noSelection;
    case 'words':
      return { kind: 'span', start: destination.start, end: destination.end };
    case 'period':
      return { kind: 'period', first: destination.first, last: destination.last };
    case 'place':
      return { kind: 'place', placeId: destination.id };
    case 'section':
    case 'mission':
    case 'event':
      return { kind: destination.kind, id: destination.id };
    default:
      return assertNever(destination);
  }
}
