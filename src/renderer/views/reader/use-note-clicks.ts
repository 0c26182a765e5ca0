import { type RefObject, useEffect } from 'react';
import type { NotedWords } from '#renderer/state/note-places.ts';
import { codePointAt } from './code-point-at.ts';

/** A click on words that have a note opens it; of several, the one on the fewest words. The list of notes does the same for the keyboard. */
export function useNoteClicks(
  root: RefObject<HTMLElement | null>,
  words: readonly NotedWords[],
  onOpen: (noteId: string) => void,
): void {
  useEffect(
    function listenToClicks() {
      const article = root.current;
      if (article === null || words.length === 0) return;
      function onClick(event: MouseEvent) {
        if (event.target instanceof Element && event.target.closest('button, a, summary') !== null) return;
        if (article === null || document.getSelection()?.isCollapsed === false) return;
        const point = codePointAt(article, event.clientX, event.clientY);
        const note = point === null ? null : narrowestAt(words, point);
        if (note !== null) onOpen(note);
      }
      article.addEventListener('click', onClick);
      return function stopListening() {
        article.removeEventListener('click', onClick);
      };
    },
    [root, words, onOpen],
  );
}

function narrowestAt(words: readonly NotedWords[], point: number): string | null {
  let best: { readonly id: string; readonly length: number } | null = null;
  for (const { note, found } of words) {
    const anchor = found.subject?.anchor;
    if (anchor === undefined || point < anchor.start || point >= anchor.end) continue;
    const length = anchor.end - anchor.start;
    if (best === null || length < best.length) best = { id: note.id, length };
  }
  return best?.id ?? null;
}
