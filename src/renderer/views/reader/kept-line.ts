/** What the reader's eye is on: words, and how many pixels below the upper edge of the article they stand. */
type Held = { readonly words: Range; readonly below: number };

/** Where the article stands, since it was last looked at or brought back to it. */
type Stand = {
  /** null: at the very top, which stays the top. */
  readonly held: Held | null;
  readonly top: number;
  readonly width: number;
  /** The section that was jumped to: while the article stands there, it is the one that is read. */
  readonly sectionId: string | null;
};

/** Pixels that stay free between words that are kept in view and the edges of the article. */
const around = 8;

let stand: Stand = { held: null, top: 0, width: 0, sectionId: null };

/**
 * Words that were just brought into view are what the reader looks at, until
 * they scroll; `below` says where they belong when they could not be brought
 * there yet.
 */
export function holdWords(
  article: HTMLElement,
  words: Range,
  { sectionId = null, below = null }: { sectionId?: string | null; below?: number | null } = {},
): void {
  const held = heldAt(article, words);
  standAt(article, held !== null && below !== null ? { ...held, below } : held, sectionId);
}

/** The section that was jumped to, as long as nobody scrolled since; else null. */
export function pinnedSection(scrollTop: number): string | null {
  return Math.abs(stand.top - scrollTop) < 1 ? stand.sectionId : null;
}

/** The reader scrolled: what is looked at are the selected words, where they are in view, else the first line. */
export function lookAgain(article: HTMLElement): void {
  standAt(article, selectedWords(article) ?? firstLine(article), null);
}

/** Whether the article was scrolled since, and not only by the browser because it was laid out anew. */
export function isScrolled(article: HTMLElement): boolean {
  return article.clientWidth === stand.width && Math.abs(article.scrollTop - stand.top) >= 1;
}

/** Words that were just selected are what is looked at. */
export function lookAtSelection(article: HTMLElement): void {
  const held = selectedWords(article);
  if (held !== null) standAt(article, held, stand.sectionId);
}

/** After the article was laid out anew: what was looked at stands again where the eye is. */
export function bringBack(article: HTMLElement): void {
  const { held, sectionId } = stand;
  const box = held === null ? null : boxOf(held.words);
  if (held !== null && box !== null) {
    const lowest = Math.max(around, article.clientHeight - box.height - around);
    const edge = article.getBoundingClientRect().top;
    article.scrollTop += box.top - edge - Math.min(held.below, lowest);
  }
  standAt(article, held, sectionId);
}

function standAt(article: HTMLElement, held: Held | null, sectionId: string | null): void {
  stand = { held, top: article.scrollTop, width: article.clientWidth, sectionId };
}

function selectedWords(article: HTMLElement): Held | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return null;
  const held = heldAt(article, range);
  return held !== null && held.below >= 0 && held.below < article.clientHeight ? held : null;
}

function heldAt(article: HTMLElement, range: Range): Held | null {
  const words = range.cloneRange();
  const box = boxOf(words);
  return box === null ? null : { words, below: box.top - article.getBoundingClientRect().top };
}

/** The first line that is seen for more than its half. */
function firstLine(article: HTMLElement): Held | null {
  if (article.scrollTop === 0) return null;
  const edge = article.getBoundingClientRect().top;
  const parts = [...(article.firstElementChild?.children ?? [])];
  for (const part of parts.filter((one) => one.getBoundingClientRect().bottom > edge)) {
    for (const run of part.querySelectorAll('[data-start]')) {
      const { bottom, height } = run.getBoundingClientRect();
      const text = run.firstChild;
      // What is folded away has no height.
      if (height === 0 || bottom <= edge || !(text instanceof Text)) continue;
      const letter = firstLetterBelow(text, edge);
      if (letter !== null) return heldAt(article, letter);
    }
  }
  return null;
}

/** The letter with which the first line below an edge begins: lines follow each other, so that halving finds it. */
function firstLetterBelow(text: Text, edge: number): Range | null {
  const letter = document.createRange();
  const isBelow = (at: number): boolean => {
    letter.setStart(text, at);
    letter.setEnd(text, at + 1);
    const box = boxOf(letter);
    // A space at the end of a line takes no room: the letter after it says where it is.
    if (box === null) return at + 1 >= text.length || isBelow(at + 1);
    return box.top + box.height / 2 >= edge;
  };
  let [from, to] = [0, text.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isBelow(middle)) to = middle;
    else from = middle + 1;
  }
  return from < text.length && isBelow(from) ? letter : null;
}

/** Of words over several lines the first; null where they are not on the page any more, or folded away. */
function boxOf(words: Range): DOMRect | null {
  return [...words.getClientRects()].find(({ height }) => height > 0) ?? null;
}
