import type { Article } from '#shared/models/article.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** The 1-based line of an article's text in which a code point stands. Make one and ask it often. */
export function createLineFinder(article: Article): (codePoint: number) => number {
  const { text } = article.source;
  const index = indexCodePoints(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (codePoint) => {
    const unit = index.toUnit(codePoint);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
