import type { TextAnchor } from '#shared/models/anchor.ts';

/** Letters, digits and the marks that change a letter: what a word is made of. */
const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const beginsInWord = /^[\p{L}\p{N}\p{M}]/u;
const wordBefore = /[\p{L}\p{N}\p{M}]+$/u;
const wordAfter = /^[\p{L}\p{N}\p{M}]+/u;
/** No word is longer, in UTF-16 units. */
const longestWord = 100;

type Range = { readonly from: number; readonly to: number };

/**
 * The range (UTF-16 units) widened to whole words at each end at which the
 * anchor's own words were whole: where `consul` was noted and `consulate` stands
 * now, or an accent has come upon the last letter, that is another word.
 */
export function toWholeWords(
  text: string,
  { from, to }: Range,
  { exact, prefix, suffix }: TextAnchor,
): Range {
  const before = text.slice(Math.max(0, from - longestWord), from);
  const after = text.slice(to, to + longestWord);
  const began = !(endsInWord.test(prefix) && beginsInWord.test(exact));
  const ended = !(endsInWord.test(exact) && beginsInWord.test(suffix));
  const more = began && beginsInWord.test(exact) ? (wordBefore.exec(before)?.[0].length ?? 0) : 0;
  const further = ended && endsInWord.test(exact) ? (wordAfter.exec(after)?.[0].length ?? 0) : 0;
  return { from: from - more, to: to + further };
}
