import { collectRuns, rangesBetween } from './text-ranges.ts';

/** The element that the article scrolls in, and where other views ask for words to be shown. */
export const articleElementId = 'article';

const showForMilliseconds = 2400;

/** Where the last jump put the article, and to which section: while it stands there, that section is the one that is read. */
let pin: { readonly sectionId: string; readonly top: number } | null = null;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Brings a section's heading to the top of the article and moves the focus to it. */
export function revealSection(sectionId: string): void {
  const article = document.getElementById(articleElementId);
  const heading = document.getElementById(`section-${sectionId}`);
  if (article === null || heading === null) return;
  article.scrollTop = sectionId === 'lead' ? 0 : topWithin(article, heading) - 24;
  pin = { sectionId, top: article.scrollTop };
  heading.focus({ preventScroll: true });
}

/** The section that was jumped to, as long as nobody scrolled since; else null. */
export function pinnedSection(scrollTop: number): string | null {
  return pin !== null && Math.abs(pin.top - scrollTop) < 1 ? pin.sectionId : null;
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
  const holder = ranges[0]?.startContainer.parentElement;
  if (!holder) return false;
  for (
    let fold = holder.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  article.scrollTop = topWithin(article, holder, ranges[0]) - article.clientHeight / 3;
  const sectionId = holder.closest<HTMLElement>('[data-section]')?.dataset.section ?? 'lead';
  pin = { sectionId, top: article.scrollTop };
  (holder.closest('button') ?? article).focus({ preventScroll: true });
  CSS.highlights?.set('revealed', new Highlight(...ranges));
  clearTimeout(fading);
  fading = setTimeout(() => CSS.highlights?.delete('revealed'), showForMilliseconds);
  return true;
}

function topWithin(scroller: Element, element: Element, range?: Range): number {
  const box = (range ?? element).getBoundingClientRect();
  return box.top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
