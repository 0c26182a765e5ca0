import { useEffect } from 'react';
import { bringBack, isScrolled, lookAgain, lookAtSelection } from './kept-line.ts';
import { articleElementId } from './reveal.ts';

/**
 * Keeps what the reader's eye is on where it stands while the article is laid
 * out anew: in another width or height, in another size of type. The browser's
 * own anchoring lets go of what changes its width, so the style sheet has it off.
 */
export function useKeptLine(articleId: string): void {
  useEffect(
    function keepLine() {
      const article = document.getElementById(articleElementId);
      if (article === null || articleId === '') return;
      const onScroll = () => {
        if (isScrolled(article)) lookAgain(article);
      };
      const onSelection = () => lookAtSelection(article);
      const observer = new ResizeObserver(() => bringBack(article));
      lookAgain(article);
      observer.observe(article);
      if (article.firstElementChild !== null) observer.observe(article.firstElementChild);
      article.addEventListener('scroll', onScroll, { passive: true });
      document.addEventListener('selectionchange', onSelection);
      return function stopKeeping() {
        observer.disconnect();
        article.removeEventListener('scroll', onScroll);
        document.removeEventListener('selectionchange', onSelection);
      };
    },
    [articleId],
  );
}
