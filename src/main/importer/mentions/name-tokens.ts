/** A word, a dotted abbreviation, a number or a mark of a sentence. Offsets are UTF-16 units of the sentence. */
export type NameToken = {
  readonly kind: 'word' | 'abbreviation' | 'number' | 'mark';
  readonly text: string;
  /** Lower case. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Stands directly on the token before it. */
  readonly joined: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
};

/** "Mexico's" is "Mexico" and "'s"; "d'Ivoire" and "Xi'an" are one word; "U.S." keeps its full stops. */
const TOKEN =
  /((?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}]))|(\p{L}[\p{L}\p{M}]*(?:['’ʻʼ](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*)|(\p{N}[\p{N}.,]*)|\S/gu;
const CAPITAL = /^\p{Lu}/u;

export function nameTokens(text: string): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let lastEnd = -1;
  for (const { 0: found, 1: abbreviation, 2: word, 3: number, index: start } of text.matchAll(TOKEN)) {
    const joined = start === lastEnd;
    lastEnd = start + found.length;
    tokens.push({
      kind: word !== undefined ? 'word' : abbreviation ? 'abbreviation' : number ? 'number' : 'mark',
      text: found,
      key: found.toLowerCase(),
      start,
      end: lastEnd,
      joined,
      capital: CAPITAL.test(found),
    });
  }
  return tokens;
}

export const isHyphen = (token: NameToken | undefined): boolean =>
  token !== undefined && /^[-–—−‐‑]$/.test(token.text);
