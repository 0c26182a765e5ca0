import { useEffect, useState } from 'react';
import { articleElementId } from '#renderer/views/reader/reveal.ts';
import { collectRuns, spanOfRange, type TextStretch } from '#renderer/views/reader/text-ranges.ts';

/** Words of the article that are selected, or were until the focus went to the notes. */
export type SelectedWords = {
  readonly stretch: TextStretch;
  /** Where they stand in the window, while they are selected and no button is held; null otherwise. */
  readonly box: DOMRect | null;
};

/** Follows what is selected in the article. A selection elsewhere leaves the words picked, one click in the article lets them go. */
export function useSelectedWords(articleId: string): readonly [SelectedWords | null, () => void] {
  const [words, setWords] = useState<SelectedWords | null>(null);

  useEffect(
    function followSelection() {
      const article = document.getElementById(articleElementId);
      if (article === null || articleId === '') return;
      let isHeld = false;
      let frame = 0;
      const look = () => {
        frame = 0;
        setWords((before) => readSelection(article, before, isHeld));
      };
      const lookSoon = () => {
        frame ||= requestAnimationFrame(look);
      };
      const hold = () => {
        isHeld = true;
      };
      const letGo = () => {
        isHeld = false;
        lookSoon();
      };
      document.addEventListener('selectionchange', lookSoon);
      document.addEventListener('pointerdown', hold);
      document.addEventListener('pointerup', letGo);
      document.addEventListener('pointercancel', letGo);
      article.addEventListener('scroll', lookSoon, { passive: true });
      return function stopFollowing() {
        cancelAnimationFrame(frame);
        document.removeEventListener('selectionchange', lookSoon);
        document.removeEventListener('pointerdown', hold);
        document.removeEventListener('pointerup', letGo);
        document.removeEventListener('pointercancel', letGo);
        article.removeEventListener('scroll', lookSoon);
        setWords(null);
      };
    },
    [articleId],
  );

  return [words, () => setWords(null)];
}

function readSelection(
  article: HTMLElement,
  before: SelectedWords | null,
  isHeld: boolean,
): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || !article.contains(selection.anchorNode)) {
    return before === null || before.box === null ? before : { ...before, box: null };
  }
  if (selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const stretch = spanOfRange(collectRuns(article), range);
  return stretch === null ? null : { stretch, box: isHeld ? null : range.getBoundingClientRect() };
}
