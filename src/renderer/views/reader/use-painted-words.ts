import { type RefObject, useEffect } from 'react';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import { markedWords } from '#shared/subjects/in-edition.ts';
import type { Stretch } from '#shared/subjects/subject-kind.ts';
import { highlightInView } from './highlight-in-view.ts';
import { collectRuns, rangesBetween, type TextRun } from './text-ranges.ts';

/**
 * Marks the places and dates that are chosen: by the CSS Custom Highlight API,
 * so that the text stays one text for reading, selecting and copying.
 */
export function usePaintedWords(
  root: RefObject<HTMLElement | null>,
  edition: Edition,
  selection: Subject,
): void {
  useEffect(
    function paintChosen() {
      return paint('chosen', runsOf(root.current), markedWords(edition, selection));
    },
    [root, edition, selection],
  );
}

function runsOf(root: HTMLElement | null): readonly TextRun[] {
  return root === null ? [] : collectRuns(root);
}

function paint(name: string, runs: readonly TextRun[], stretches: readonly Stretch[]): () => void {
  const ranges = stretches.flatMap(({ start, end }) => rangesBetween(runs, start, end));
  return highlightInView(name, ranges);
}
