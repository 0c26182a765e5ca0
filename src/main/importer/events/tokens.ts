/** A word, a number or a mark of a sentence. Offsets are UTF-16 units of the sentence. */
export type Token = {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Stands directly on the token before it. */
  readonly joined: boolean;
};

const TOKEN = /(\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)*)|(\d+(?:[.,]\d+)*)|\S/gu;

/** "In 21st-century 1910–20" → In · 21 · st · - · century · 1910 · – · 20 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let lastEnd = -1;
  for (const { 0: found, 1: word, 2: number, index: start } of text.matchAll(TOKEN)) {
    const joined = start === lastEnd;
    lastEnd = start + found.length;
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
    tokens.push({ kind, text: found, key: found.toLowerCase(), start, end: lastEnd, joined });
  }
  return tokens;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‐', '‑', '‒']);
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);

/** A number without separators, of so many digits. */
export const isDigits = (
  token: Token | undefined,
  least: number,
  most: number,
): token is Token & { readonly kind: 'number' } =>
  token?.kind === 'number' &&
  token.text.length >= least &&
  token.text.length <= most &&
  /^\d+$/.test(token.text);
