import { useEffect } from 'react';
import type { SelectedWords } from '#renderer/state/selected-words.ts';
import { useActions, useReadWindow } from '#renderer/state/use-window.ts';
import { articleElementId } from '#renderer/views/reader/reveal.ts';
import { collectRuns, rangesBetween, spanOfRange } from '#renderer/views/reader/text-ranges.ts';
import { toWholeWords } from '#renderer/views/reader/whole-words.ts';
import type { Article } from '#shared/models/article.ts';

/**
 * Follows what is selected in the article. A selection elsewhere leaves the words picked, one click in the article lets
 * them go. A mouse seldom meets the edge of a word: what it selected is widened to whole words when it is let go. The
 * keyboard selects by letters.
 */
export function useSelectedWords({ id: articleId, language, source }: Article): void {
  const { pickWords } = useActions();
  const readWindow = useReadWindow();

  useEffect(
    function followSelection() {
      const article = document.getElementById(articleElementId);
      if (article === null || articleId === '') return;
      let isHeld = false;
      let isDrawn = false;
      let frame = 0;
      const look = () => {
        frame = 0;
        if (isDrawn) widen(article, source.text, language);
        isDrawn = false;
        const { words } = readWindow();
        const now = readSelection(article, words, isHeld);
        if (now !== words) pickWords(now);
      };
      const lookSoon = () => {
        frame ||= requestAnimationFrame(look);
      };
      const hold = () => {
        isHeld = true;
      };
      const letGo = ({ type, pointerType }: PointerEvent) => {
        isDrawn = type === 'pointerup' && pointerType === 'mouse';
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
        pickWords(null);
      };
    },
    [articleId, language, source, pickWords, readWindow],
  );
}

/** Makes the selection whole words, in the direction in which it was drawn. */
function widen(article: HTMLElement, text: string, language: string): void {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || !article.contains(selection.anchorNode)) return;
  const runs = collectRuns(article);
  const chosen = selection.getRangeAt(0);
  const stretch = spanOfRange(runs, chosen);
  if (stretch === null) return;
  const whole = toWholeWords(stretch, text, language);
  if (whole.start === stretch.start && whole.end === stretch.end) return;
  const ranges = rangesBetween(runs, whole.start, whole.end);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return;
  const ends = [
    [first.startContainer, first.startOffset],
    [last.endContainer, last.endOffset],
  ] as const;
  const isForward =
    selection.anchorNode === chosen.startContainer && selection.anchorOffset === chosen.startOffset;
  const [from, to] = isForward ? ends : ends.toReversed();
  if (from !== undefined && to !== undefined) selection.setBaseAndExtent(...from, ...to);
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
