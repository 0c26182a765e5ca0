import { holdWords } from './kept-line.ts';
import { collectRuns, rangesBetween } from './text-ranges.ts';

/** The element that the article scrolls in, and where other views ask for words to be shown. */
export const articleElementId = 'article';

const showForMilliseconds = 2400;

let fading: ReturnType<typeof setTimeout> | undefined;

/** Brings a section's heading to the top of the article and moves the focus to it. */
export function revealSection(sectionId: string): void {
  const article = document.getElementById(articleElementId);
  const heading = document.getElementById(`section-${sectionId}`);
  if (article === null || heading === null) return;
  article.scrollTop = sectionId === 'lead' ? 0 : topWithin(article, heading) - 24;
  const words = document.createRange();
  words.selectNodeContents(heading);
  holdWords(article, words, { sectionId });
  heading.focus({ preventScroll: true });
}

/**
 * Brings words into the upper third of the article, marks them for a moment,
 * and moves the focus to the control that they stand in, if they do.
 *
 * @returns whether there were such words on the page
 */
export function revealWords(start: number, end: number): boolean {
  const article = document.getElementById(articleElementId);
  if (article === null) return false;
  const ranges = rangesBetween(collectRuns(article), start, end);
  const [first] = ranges;
  const holder = first?.startContainer.parentElement;
  if (first === undefined || !holder) return false;
  for (
    let fold = holder.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  article.scrollTop = topWithin(article, first) - article.clientHeight / 3;
  const sectionId = holder.closest<HTMLElement>('[data-section]')?.dataset.section ?? 'lead';
  holdWords(article, first, { sectionId });
  (holder.closest('button') ?? article).focus({ preventScroll: true });
  CSS.highlights?.set('revealed', new Highlight(...ranges));
  clearTimeout(fading);
  fading = setTimeout(() => CSS.highlights?.delete('revealed'), showForMilliseconds);
  return true;
}

function topWithin(scroller: Element, part: Element | Range): number {
  const { top } = part.getBoundingClientRect();
  return top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
