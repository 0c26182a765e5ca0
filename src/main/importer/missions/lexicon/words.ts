import { placeKey } from '#shared/text/place-key.ts';

/** A word, a number or a mark of punctuation; offsets are UTF-16 units of the line it was cut from. */
export type Word = {
  readonly text: string;
  /** The normalised form for look-ups; a mark of punctuation is itself. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** A hyphen or dash without spaces around it: it joins ("consulate-general", "Cluj-Napoca"). */
  readonly joiner: boolean;
};

/**
 * Abbreviations keep their full stops ("D.C.", "St."), apostrophes inside a word stay ("Xi'an"), a possessive
 * "'s" is a mark of its own. No alternative can match in two ways, so the cut is linear.
 */
const WORD =
  /\[[\p{Ll}\p{N}][^\][]{0,20}\]|'{2,}|\*+|(?:\p{Lu}\.\s){1,3}\p{Lu}\.(?=[\s,;)]|$)|(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}\p{M}.])|\b(?:St|Ste|Sts|Mt|Ft)\.|\p{Lu}\.(?=\s\p{Lu})|['’]s(?![\p{L}\p{M}])|[\p{L}\p{M}]+(?:['’‘ʻʼ`](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu;

/** Marks of formatting and references that a format left in the text. */
const LEFT_OVER = /^(?:\[.+\]|'{2,}|\*+)$/;
const DASH = /^[-‐‑‒–—−]$/;
const POSSESSIVE = /^['’]s$/;

/** Cuts a line into words. */
export function cutWords(line: string): readonly Word[] {
  const words: Word[] = [];
  const keys = new Map<string, string>();
  for (const match of line.matchAll(WORD)) {
    const text = match[0];
    if (LEFT_OVER.test(text)) continue;
    const start = match.index;
    const end = start + text.length;
    const kind = kindOf(text);
    let key = keys.get(text);
    if (key === undefined) {
      key = kind === 'word' ? placeKey(closeInitials(text)) : POSSESSIVE.test(text) ? "'s" : text;
      keys.set(text, key);
    }
    const joiner = DASH.test(text) && isTight(line, start, end);
    words.push({ text, key, start, end, kind, capital: /^\p{Lu}/u.test(text), joiner });
  }
  return words;
}

/** "D. C." as "D.C.": Spanish sets a space between initials. */
export const closeInitials = (text: string): string => text.replace(/(\p{Lu}\.)\s(?=\p{Lu}\.)/gu, '$1');

function kindOf(text: string): Word['kind'] {
  if (POSSESSIVE.test(text)) return 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark';
}

const isTight = (line: string, start: number, end: number): boolean =>
  start > 0 && end < line.length && !/\s/.test(line[start - 1] ?? ' ') && !/\s/.test(line[end] ?? ' ');
