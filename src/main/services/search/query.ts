import { searchTokens } from '#shared/text/search-key.ts';

/** A run of words that must stand together; the last may be the beginning of a word. */
export type QueryTerm = { readonly words: readonly string[]; readonly prefix: boolean };

export type Query = { readonly terms: readonly QueryTerm[] };

/**
 * Reads what a person typed. `"…"` is a phrase; `word*` a beginning; and the
 * last word counts as a beginning while it is being typed, which it is until a
 * space follows it. A written word that holds several ("U.S.", "US-Mexico") is
 * a phrase of them. Nothing in it can be an operator of the database.
 */
export function parseQuery(text: string): Query {
  const terms: QueryTerm[] = [];
  const pieces = text.matchAll(/["“”«»]([^"“”«»]*)["“”«»]|([^\s"“”«»]+)/gu);
  for (const piece of pieces) {
    const quoted = piece[1] !== undefined;
    const raw = piece[1] ?? piece[2] ?? '';
    const words = searchTokens(raw).map((token) => token.word);
    if (words.length === 0) continue;
    const atEnd = (piece.index ?? 0) + piece[0].length === text.length;
    terms.push({ words, prefix: !quoted && (raw.endsWith('*') || (atEnd && !/[.,;:!?]$/.test(raw))) });
  }
  return { terms: terms.slice(0, 12) };
}

/** The query as an FTS4 MATCH expression: all terms, in any order. */
export function toMatchExpression(query: Query): string {
  return query.terms
    .map((term) => {
      const phrase = term.words.join(' ');
      return `"${phrase}${term.prefix ? '*' : ''}"`;
    })
    .join(' ');
}
