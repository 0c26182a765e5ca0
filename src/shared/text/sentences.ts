import { followsStateAbbreviation, neverFinal, sentenceStarters, sometimesFinal } from './abbreviations.ts';

/** A sentence's place in its text, in UTF-16 units; white space around it is left out. */
export type SentenceRange = { readonly start: number; readonly end: number };

/** Begins where a run of such marks begins: a run that ends no sentence is not tried at each of its marks. */
const TERMINATOR = /(?<![.!?…])[.!?…]+(?:["”’'»)\]]|\[\d+\])*(?=\s)/g;
const NEXT_WORD = /\s+["“‘'«([¿¡]*([\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*)/uy;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.&’'-]*$/u;
const ACRONYM = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/**
 * No sentence is longer, whatever its text: what is found in one keeps its words, and thousands of finds with all the
 * words of a paragraph without full stops would be more than a computer holds.
 */
const LONGEST_SENTENCE = 5000;

/** Cuts a paragraph into sentences. Every character that is not white space lies in exactly one of them. */
export function splitSentences(text: string): readonly SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (match.index < start || !endsSentence(text, start, match.index, end)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences.flatMap((sentence) => withinLength(text, sentence));
}

/** A sentence, or its pieces where it is longer than any: cut between words where there are some. */
export function withinLength(text: string, { start, end }: SentenceRange): readonly SentenceRange[] {
  const pieces: SentenceRange[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const cut = from + lastSpace(text.slice(from, from + LONGEST_SENTENCE));
    pieces.push({ start: from, end: text.slice(from, cut).trimEnd().length + from });
    from = skipSpace(text, cut);
  }
  if (from < end || pieces.length === 0) pieces.push({ start: from, end });
  return pieces;
}

/** The length up to the last white space, or else the whole without half a character at its end. */
function lastSpace(words: string): number {
  const space = /\s(?=\S*$)/.exec(words.slice(-LAST_WORD))?.index;
  if (space !== undefined && words.length - LAST_WORD + space > 0) return words.length - LAST_WORD + space;
  return /[\uD800-\uDBFF]$/.test(words) ? words.length - 1 : words.length;
}

/** Longer runs without white space are no words. */
const LAST_WORD = 200;

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(text)?.[1];
  if (next === undefined) return /^\s*(?:\p{Sc}|$)/u.test(text.slice(end, end + 40));
  if (!/^[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u.test(next)) return false;
  // Only one full stop straight after a word can belong to an abbreviation.
  if (text[stop] !== '.' || text[stop + 1] === '.') return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(start, stop - 40), stop))?.[0] ?? '';
  return (
    afterAbbreviation(
      word,
      next,
      text.slice(Math.max(start, stop - word.length - LAST_WORD), stop - word.length),
    ) ?? true
  );
}

/** Whether a sentence ends between such a word with its full stop and the next word; null: no abbreviation. */
function afterAbbreviation(word: string, next: string, before: string): boolean | null {
  const [lower, nextLower] = [word.toLowerCase(), next.toLowerCase()];
  if (neverFinal.has(lower)) return false;
  if (word === 'No' || lower === 'art') return !/^\d/.test(next);
  if (ACRONYM.test(word)) return !followsStateAbbreviation.has(nextLower) && !/^\p{Lu}\./u.test(next);
  if (sometimesFinal.has(lower)) return sentenceStarters.has(nextLower);
  if (/^\p{Lu}$/u.test(word)) return sentenceStarters.has(nextLower) && !/\p{Lu}\S*\s*$/u.test(before);
  return null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
