/** Words that resemble the ones looked for: UTF-16 range and 0 to 1. */
export type ApproximateMatch = { readonly from: number; readonly to: number; readonly likeness: number };

type Word = { readonly word: string; readonly from: number; readonly to: number };

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    word: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));

/** Of a longer quote only so many words at its beginning and its end are looked for: a whole chapter would take minutes. */
const mostAligned = 400;

/**
 * The run of words most like `quote`, or null when less than `least` of the
 * quote is there. Cost: words of the quote, up to `mostAligned`, × words of the text.
 */
export function findApproximately(text: string, quote: string, least: number): ApproximateMatch | null {
  const wanted = wordsOf(quote);
  const words = wordsOf(text);
  if (wanted.length <= mostAligned) return align(words, wanted, least);
  const head = align(words, wanted.slice(0, mostAligned / 2), least);
  const tail = align(words, wanted.slice(-mostAligned / 2), least);
  if (head === null || tail === null || tail.from < head.to) return null;
  if (tail.to - head.from > 2 * quote.length) return null;
  return { from: head.from, to: tail.to, likeness: Math.min(head.likeness, tail.likeness) };
}

/** Sellers' alignment over words, each weighing its letters. */
function align(words: readonly Word[], wanted: readonly Word[], least: number): ApproximateMatch | null {
  const weight = wanted.reduce((sum, { word }) => sum + word.length, 0);
  if (weight === 0 || words.length === 0) return null;

  // Column by column over the text: the cost of the best alignment that ends here, and where it began.
  let costs = prefixSums(wanted);
  let starts: number[] = new Array(wanted.length + 1).fill(0);
  let best = { cost: Number.POSITIVE_INFINITY, first: 0, last: 0 };
  for (let index = 0; index < words.length; index += 1) {
    const { word } = words[index] as Word;
    const nextCosts = [0];
    const nextStarts = [index];
    for (let row = 1; row <= wanted.length; row += 1) {
      const other = (wanted[row - 1] as Word).word;
      const same = (costs[row - 1] ?? 0) + (word === other ? 0 : Math.max(word.length, other.length));
      const missing = (nextCosts[row - 1] ?? 0) + other.length;
      const extra = (costs[row] ?? 0) + word.length;
      const least = Math.min(same, missing, extra);
      nextCosts[row] = least;
      const rowBefore = row === 1 && least === same ? index : starts[row - 1];
      nextStarts[row] =
        (least === same ? rowBefore : least === missing ? nextStarts[row - 1] : starts[row]) ?? index;
    }
    costs = nextCosts;
    starts = nextStarts;
    const cost = costs[wanted.length] ?? Number.POSITIVE_INFINITY;
    if (cost < best.cost) best = { cost, first: starts[wanted.length] ?? index, last: index };
  }
  const likeness = 1 - best.cost / weight;
  const first = words[best.first];
  const last = words[best.last];
  if (likeness < least || first === undefined || last === undefined) return null;
  return { from: first.from, to: last.to, likeness };
}

function prefixSums(words: readonly Word[]): number[] {
  const sums = [0];
  for (const { word } of words) sums.push((sums.at(-1) ?? 0) + word.length);
  return sums;
}
