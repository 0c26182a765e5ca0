import { type RefObject, useEffect } from 'react';
import { paintWords } from './paint-words.ts';
import { collectRuns, rangesBetween, type TextStretch } from './text-ranges.ts';

/** Keeps words marked that were selected before the focus went to the notes: they are what a note can be attached to. */
export function usePickedWords(root: RefObject<HTMLElement | null>, picked: TextStretch | null): void {
  useEffect(
    function paintPicked() {
      const ground = root.current;
      if (ground === null || picked === null) return;
      return paintWords('picked', rangesBetween(collectRuns(ground), picked.start, picked.end), ground);
    },
    [root, picked],
  );
}
