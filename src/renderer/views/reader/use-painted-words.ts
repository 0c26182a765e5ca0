import { type RefObject, useEffect } from 'react';
import type { Selection } from '#renderer/state/selection.ts';
import type { Edition } from '#shared/models/edition.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { fallsInto } from '#shared/time/falls-into.ts';
import { highlightInView } from './highlight-in-view.ts';
import { collectRuns, rangesBetween, type TextRun } from './text-ranges.ts';

type Stretch = { readonly start: number; readonly text: string };

/**
 * Marks the places and dates that are chosen: by the CSS Custom Highlight API,
 * so that the text stays one text for reading, selecting and copying.
 */
export function usePaintedWords(
  root: RefObject<HTMLElement | null>,
  edition: Edition,
  selection: Selection,
): void {
  useEffect(
    function paintChosen() {
      return paint('chosen', runsOf(root.current), chosenStretches(edition, selection));
    },
    [root, edition, selection],
  );
}

function runsOf(root: HTMLElement | null): readonly TextRun[] {
  return root === null ? [] : collectRuns(root);
}

function paint(name: string, runs: readonly TextRun[], stretches: readonly Stretch[]): () => void {
  const ranges = stretches.flatMap(({ start, text }) =>
    rangesBetween(runs, start, start + indexCodePoints(text).length),
  );
  return highlightInView(name, ranges);
}

function chosenStretches({ mentions, events }: Edition, selection: Selection): readonly Stretch[] {
  switch (selection.kind) {
    case 'place':
      return mentions.filter(({ placeId }) => placeId === selection.placeId);
    case 'period':
      return events.filter((event) => fallsInto(event, selection.first, selection.last));
    case 'event':
      return events
        .filter(({ id }) => id === selection.id)
        .map(({ sentence, sentenceStart }) => ({ start: sentenceStart, text: sentence }));
    default:
      return [];
  }
}
