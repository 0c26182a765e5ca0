/**
 * Whether two words differ by one slip: a letter more, less, other, or two
 * neighbours swapped. Linear in their length.
 */
export function isOneSlipApart(first: string, second: string): boolean {
  if (first === second || Math.abs(first.length - second.length) > 1) return false;
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) start += 1;
  const restOfFirst = first.slice(start);
  const restOfSecond = second.slice(start);
  return (
    restOfFirst.slice(1) === restOfSecond.slice(1) ||
    restOfFirst.slice(1) === restOfSecond ||
    restOfFirst === restOfSecond.slice(1) ||
    (restOfFirst.length > 1 &&
      restOfFirst[0] === restOfSecond[1] &&
      restOfFirst[1] === restOfSecond[0] &&
      restOfFirst.slice(2) === restOfSecond.slice(2))
  );
}

export type VocabularyWord = { readonly word: string; readonly count: number };

/** Whether a word is long enough to be told from others that are one slip away, and no number. */
export const isGuessable = (word: string): boolean => word.length >= 4 && !/\d/.test(word);

/** The most frequent word of the vocabulary that is one slip away; null when there is none, or the word is too short to guess. */
export function correctWord(word: string, vocabulary: Iterable<VocabularyWord>): string | null {
  if (!isGuessable(word)) return null;
  let best: VocabularyWord | null = null;
  for (const candidate of vocabulary) {
    if ((best === null || candidate.count > best.count) && isOneSlipApart(word, candidate.word))
      best = candidate;
  }
  return best?.word ?? null;
}
