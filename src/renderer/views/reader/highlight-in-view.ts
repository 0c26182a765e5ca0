/** The elements that are watched: text is painted by the piece, not by the word. */
const pieces = 'p, li, tr, dd, dt, h1, h2, h3, h4, h5, h6, figure';

/**
 * Highlights ranges under a name, as far as they are in view or nearly so; the
 * returned function takes them away. With every change of any style the browser
 * looks at all highlighted ranges again and paints the text around them anew:
 * a whole article's would cost each frame of whatever moves in the window.
 */
export function highlightInView(name: string, ranges: readonly Range[]): () => void {
  if (CSS.highlights === undefined || ranges.length === 0) return () => {};
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  const rangesIn = new Map<Element, Range[]>();
  for (const range of ranges) {
    const around = range.startContainer.parentElement;
    const piece = around?.closest(pieces) ?? around;
    if (piece) rangesIn.set(piece, [...(rangesIn.get(piece) ?? []), range]);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const range of rangesIn.get(target) ?? []) {
          if (isIntersecting) highlight.add(range);
          else highlight.delete(range);
        }
      }
    },
    { root: ranges[0]?.startContainer.parentElement?.closest('main') ?? null, rootMargin: '25%' },
  );
  for (const piece of rangesIn.keys()) observer.observe(piece);
  return function unpaint() {
    observer.disconnect();
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
