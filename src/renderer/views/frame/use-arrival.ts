import { useEffect } from 'react';
import type { Actions } from '#renderer/state/actions.ts';
import { noSelection, type Selection } from '#renderer/state/selection.ts';
import type { Arrival } from '#renderer/state/store.ts';
import { readingPlace, returnToPlace } from '#renderer/views/reader/reading-place.ts';
import { revealSection } from '#renderer/views/reader/reveal.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Destination } from '#shared/links/follow-link.ts';
import type { Edition } from '#shared/models/edition.ts';
import { showWordsOf } from './show-words-of.ts';

/** Brings the window to where a link or a step back led, once the article stands on the page. */
export function useArrival(arrival: Arrival | null, edition: Edition, actions: Actions): void {
  useEffect(
    function arrive() {
      if (arrival === null) return;
      const { destination, place } = arrival;
      const selection = selectionAt(destination);
      if (place === null || !returnToPlace(place)) reveal(destination, selection, edition);
      if (destination.kind !== 'note' && destination.wider) {
        actions.report({
          code: 'link.wider',
          message: 'What the link leads to is no longer in the article. This is the nearest that is.',
        });
      }
      if ('unsure' in destination && destination.unsure) {
        actions.report({
          code: 'link.unsure',
          message:
            'The article has changed since this link was made. This may be something else than what it led to.',
        });
      }
      if (destination.kind === 'note') void actions.notes.open(destination.id);
      actions.see({ place: readingPlace() });
      if (destination.kind === 'section') actions.enterSection(destination.id);
      actions.select(selection);
      actions.arrived();
    },
    [arrival, edition, actions],
  );
}

function reveal(destination: Destination, selection: Selection, edition: Edition): void {
  if (destination.kind === 'article') revealSection('lead');
  else if (destination.kind === 'section') revealSection(destination.id);
  else showWordsOf(edition, selection);
}

/** A section is not chosen but read: the address shows it as long as the reader is in it. */
function selectionAt(destination: Destination): Selection {
  switch (destination.kind) {
    case 'article':
    case 'note':
    case 'section':
      return noSelection;
    case 'words':
      return { kind: 'span', start: destination.start, end: destination.end };
    case 'period':
      return { kind: 'period', first: destination.first, last: destination.last };
    case 'place':
      return { kind: 'place', placeId: destination.id };
    case 'mission':
    case 'event':
      return { kind: destination.kind, id: destination.id };
    default:
      return assertNever(destination);
  }
}
