import type { AtlasPage } from './atlas-page.ts';

/** What a reader's eye is on: words of the article, and where in its column they stand. */
export function createEyePage({ page, article }: AtlasPage) {
  return {
    /** Pixels from the upper edge of the article to the line in which the words begin. */
    below: (words: string): Promise<number> => article.evaluate(findWords, { words, below: null }),
    /** Scrolls so that the words stand so many pixels below the upper edge. */
    bring: (words: string, below: number): Promise<number> => article.evaluate(findWords, { words, below }),
    /** As the reader's browser shows text larger or smaller. */
    setTextSize: (size: string): Promise<void> =>
      page.evaluate((value) => {
        document.documentElement.style.fontSize = value;
      }, size),
  };
}

function findWords(
  article: HTMLElement | SVGElement,
  { words, below }: { readonly words: string; readonly below: number | null },
): number {
  for (const run of article.querySelectorAll('[data-start]')) {
    const text = run.firstChild as Text;
    const at = text.data.indexOf(words);
    if (at === -1) continue;
    const letter = document.createRange();
    letter.setStart(text, at);
    letter.setEnd(text, at + 1);
    const top = (): number => letter.getBoundingClientRect().top - article.getBoundingClientRect().top;
    if (below !== null) article.scrollTop += top() - below;
    return Math.round(top());
  }
  throw new Error(`The article does not say “${words}” without a name in between.`);
}
