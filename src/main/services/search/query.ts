import { searchTokens } from '#shared/text/search-key.ts';

/** A run of words that must stand together; the last may be the beginning of a word. */
export type QueryTerm = {
  readonly words: readonly string[];
  readonly prefix: boolean;
  /** The same written otherwise: "3145" as "3,145". */
  readonly also?: readonly string[];
};

export type Query = { readonly terms: readonly QueryTerm[] };

/**
 * Reads what a person typed. `"…"` is a phrase; `word*` a beginning; and the
 * last word counts as a beginning while it is being typed, which it is until a
 * space follows it. A written word that holds several ("U.S.", "US-Mexico") is
 * a phrase of them. A number is found with marks between its thousands and without. Nothing in it can be an operator of the database.
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
    const also = otherDigits(raw);
    terms.push({
      words,
      ...(also && { also }),
      prefix: !quoted && (raw.endsWith('*') || (atEnd && !/[.,;:!?]$/.test(raw))),
    });
  }
  return { terms: terms.slice(0, 12) };
}

/** "3145" as "3 145", and "3,145" as "3145": words as the index has them. null for what is no such number. */
function otherDigits(raw: string): readonly string[] | null {
  const written = /^(\d{4,}|\d{1,3}(?:[.,'’]\d{3})+)\*?$/.exec(raw)?.[1];
  if (written === undefined) return null;
  const digits = written.replace(/\D/g, '');
  return digits === written ? digits.split(/(?=(?:\d{3})+$)/) : [digits];
}

/** The ways in which a term may be written. */
export const writings = ({ words, also }: QueryTerm): readonly (readonly string[])[] =>
  also ? [words, also] : [words];

/** The query as an FTS4 MATCH expression: all terms, in any order. */
export function toMatchExpression(query: Query): string {
  return query.terms
    .map((term) => {
      const phrases = writings(term).map((words) => `"${words.join(' ')}${term.prefix ? '*' : ''}"`);
      return phrases.length > 1 ? `(${phrases.join(' OR ')})` : phrases[0];
    })
    .join(' ');
}
