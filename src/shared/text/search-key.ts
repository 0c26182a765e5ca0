/**
 * The one normalisation that search uses for what is indexed and what is asked,
 * so that both always agree: compatibility decomposition (NFKD), marks removed,
 * case folded, ligatures and letters without a decomposition spelled out,
 * quotes and dashes made plain. Composed and decomposed input give the same key.
 */

/** Letters that NFKD leaves whole but readers type as one or two plain letters. */
const spelledOut: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʻ: "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Marks, and what is in a word without being read: soft hyphens, joiners, the stretching stroke of Arabic. */
const mark = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff\u0640]/u;

export type SearchKey = {
  readonly key: string;
  /**
   * For every UTF-16 unit of `key`, the UTF-16 index in the original where the
   * character that it came from starts; one more at the end for its length.
   */
  readonly origin: readonly number[];
};

/** Normalises a text and keeps, for each unit of the key, where it came from (for snippets and highlights). */
export function searchKeyWithOrigin(text: string): SearchKey {
  let key = '';
  const origin: number[] = [];
  let index = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    key += folded;
    for (let unit = 0; unit < folded.length; unit += 1) origin.push(index);
    index += character.length;
  }
  origin.push(text.length);
  return { key, origin };
}

/** The key alone. */
export function searchKey(text: string): string {
  let key = '';
  for (const character of text) key += foldCharacter(character);
  return key;
}

const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  if (character >= ' ' && character <= '@') return character;
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!mark.test(part)) folded += spelledOut[part] ?? part;
  }
  if (foldedCharacters.size < 20_000) foldedCharacters.set(character, folded);
  return folded;
}

export type Token = {
  /** Letters and digits of the key. */
  readonly word: string;
  /** UTF-16 range in the original text. */
  readonly from: number;
  readonly to: number;
};

/**
 * A word; in scripts that are written without spaces between words, every letter, so that a word is found inside
 * a line as a phrase of its letters.
 */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');

/** The words of a text, in the form in which they are indexed. */
export function searchTokens(text: string): readonly Token[] {
  const { key, origin } = searchKeyWithOrigin(text);
  const tokens: Token[] = [];
  for (const match of key.matchAll(WORD)) {
    const from = origin[match.index] ?? 0;
    tokens.push({ word: match[0], from, to: endOfOrigin(text, origin, match.index + match[0].length) });
  }
  return tokens;
}

/** Where the original of the key's unit before `end` stops, marks that followed it included. */
function endOfOrigin(text: string, origin: readonly number[], end: number): number {
  const last = origin[end - 1] ?? 0;
  let to = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  while (to < text.length && mark.test(text[to] ?? '')) to += 1;
  return to;
}
