import { useEffect } from 'react';
import type { ReadingPlace } from '#shared/models/session.ts';
import { holdWords } from './kept-line.ts';
import { articleElementId } from './reveal.ts';
import { collectRuns } from './text-ranges.ts';

const settleMilliseconds = 150;

/** Where the reader is; null without an article on the page. */
export function readingPlace(): ReadingPlace | null {
  const article = document.getElementById(articleElementId);
  if (article === null) return null;
  const { top: edge, height: room } = article.getBoundingClientRect();
  let cut: ReadingPlace | null = null;
  for (const run of article.querySelectorAll<HTMLElement>('[data-start]')) {
    const { top, bottom, height } = run.getBoundingClientRect();
    // What is folded away has no height.
    if (height === 0 || bottom <= edge) continue;
    const place = { start: Number(run.dataset.start), below: Math.round(top - edge) };
    // Words that begin in view hold better than those that the edge cuts, whose lines may break elsewhere later.
    if (top >= edge) return cut !== null && top > edge + room ? cut : place;
    cut ??= place;
  }
  return cut;
}

/**
 * Brings the reader back to a place, without moving the focus.
 *
 * @returns whether the article still has it
 */
export function returnToPlace({ start, below }: ReadingPlace): boolean {
  const article = document.getElementById(articleElementId);
  if (article === null) return false;
  const run = runAt(article, start);
  if (run === null) return false;
  article.scrollTop += run.getBoundingClientRect().top - article.getBoundingClientRect().top - below;
  const words = document.createRange();
  words.selectNodeContents(run);
  // At start the type may still be on its way, and with it the height of every line above.
  holdWords(article, words, { below });
  return true;
}

/** The words that a code point is in: where names begin and end one edition may see otherwise than another. */
function runAt(article: HTMLElement, codePoint: number): HTMLElement | null {
  const run = collectRuns(article).find(({ start, end }) => start <= codePoint && codePoint < end);
  return run?.node.parentElement ?? null;
}

/** Tells where the reader is, whenever the article has come to rest after a scroll. */
export function useReadingPlace(articleId: string, onPlace: (place: ReadingPlace) => void): void {
  useEffect(
    function followScroll() {
      const article = document.getElementById(articleElementId);
      if (article === null || articleId === '') return;
      let settling: ReturnType<typeof setTimeout> | undefined;
      const tell = () => {
        const place = readingPlace();
        if (place !== null) onPlace(place);
      };
      const onScroll = () => {
        clearTimeout(settling);
        settling = setTimeout(tell, settleMilliseconds);
      };
      article.addEventListener('scroll', onScroll, { passive: true });
      return function stopFollowing() {
        clearTimeout(settling);
        article.removeEventListener('scroll', onScroll);
      };
    },
    [articleId, onPlace],
  );
}
