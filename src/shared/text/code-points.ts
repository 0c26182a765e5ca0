/**
 * Translates between JavaScript's UTF-16 indices and code points, which all
 * offsets of an article count in. Texts without astral characters cost nothing;
 * others one number per astral character and a binary search per question.
 */
export type CodePointIndex = {
  /** Length of the text in code points. */
  readonly length: number;
  /** Code points before a UTF-16 index. */
  readonly fromUnit: (unit: number) => number;
  /** The UTF-16 index at which a code point starts. */
  readonly toUnit: (codePoint: number) => number;
  /** The text from one code point up to another. */
  readonly slice: (start: number, end: number) => string;
};

const pair = /[\ud800-\udbff][\udc00-\udfff]/g;
const hasPair = /[\ud800-\udbff][\udc00-\udfff]/;

function same(index: number): number {
  return index;
}

/** Indexes a text once; every question after that is cheap. */
export function indexCodePoints(text: string): CodePointIndex {
  if (!hasPair.test(text)) {
    return {
      length: text.length,
      fromUnit: same,
      toUnit: same,
      slice: (start, end) => text.slice(start, end),
    };
  }
  /** UTF-16 index of the second half of every surrogate pair, ascending. */
  const seconds: number[] = [];
  for (const match of text.matchAll(pair)) seconds.push(match.index + 1);

  const fromUnit = (unit: number): number => unit - countBelow(seconds, (second) => second < unit);
  const toUnit = (codePoint: number): number =>
    codePoint + countBelow(seconds, (second, index) => second - 1 - index < codePoint);
  return {
    length: text.length - seconds.length,
    fromUnit,
    toUnit,
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
  };
}

/** How many leading entries of a sorted list satisfy a condition that holds for a prefix of it. */
function countBelow(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
