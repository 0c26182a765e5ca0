import type { Article } from '#shared/models/article.ts';
import { placeKey } from '#shared/text/place-key.ts';
import type { Candidate } from './candidate.ts';
import type { NameSpan } from './find-spans.ts';
import type { KnownNames } from './known-places.ts';
import { capitalsBefore } from './name-shape.ts';
import type { NamedSentence } from './read-names.ts';
import { functionWords } from './words/function-words.ts';
import { carriers, geographicHeads, geographicLeads, neverPlaces } from './words/not-places.ts';
import { adjectives, organs, titles } from './words/offices.ts';

/** A sentence with the names in it that places bear. */
export type SpannedSentence = NamedSentence & {
  readonly spans: readonly NameSpan[];
  /** States that it names or whose people it names. */
  readonly countries: ReadonlySet<string>;
};

/** What the whole article tells about its names. */
export type ArticleContext = {
  readonly sides: ReadonlySet<string>;
  /** States that the article names or whose people it names. */
  readonly countries: ReadonlySet<string>;
  /** Last words of longer names that no place bears: "Obrador", "Clinton". Lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Words that the article writes in lower case, too: "most", "march". */
  readonly ordinary: ReadonlySet<string>;
};

export function articleContext(
  article: Article,
  sentences: readonly SpannedSentence[],
  names: KnownNames,
): ArticleContext {
  const countries = new Set<string>();
  const surnames = new Set<string>();
  const ordinary = new Set<string>();
  for (const sentence of sentences) {
    for (const country of sentence.countries) countries.add(country);
    for (const surname of surnamesOf(sentence, names)) surnames.add(surname);
    for (const { kind, capital, key } of sentence.tokens) if (kind === 'word' && !capital) ordinary.add(key);
  }
  const sides = new Set(article.sides.flatMap(({ iso2 }) => iso2 ?? []));
  return { sides, countries, surnames, ordinary };
}

/** States in a sentence: by name, and by demonym. */
export function countriesOf(
  tokens: NamedSentence['tokens'],
  spans: readonly NameSpan[],
  names: KnownNames,
  sides: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { candidates, key } of spans) {
    const hasTown = candidates.some((each) => isTownOfSide(each, sides));
    for (const { kind, country, name } of candidates) {
      if (kind !== 'country' || country === null) continue;
      // "Salvador" is Brazil's, and no word on El Salvador.
      if (!hasTown || sides.has(country) || placeKey(name) === key) found.add(country);
    }
  }
  for (const { key, capital } of tokens) {
    if (capital) for (const country of names.demonyms.get(key) ?? []) found.add(country);
  }
  return found;
}

/** A town of one of the two States that is called so: another State's other name gives way to it. */
export const isTownOfSide = (
  { kind, country, mainName, population }: Candidate,
  sides: ReadonlySet<string>,
): boolean => kind === 'city' && mainName && population > 0 && country !== null && sides.has(country);

/** "López Obrador", "President Clinton": the last word is a person's, wherever it stands alone. */
function* surnamesOf({ tokens, spans }: SpannedSentence, { demonyms }: KnownNames): Generator<string> {
  const inPlace = new Set(spans.flatMap(({ from, to }) => (to - from > 1 ? range(from, to) : [])));
  for (let at = 1; at < tokens.length; at += 1) {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!token?.capital || !before?.capital || token.kind !== 'word' || token.joined || after?.capital)
      continue;
    if (inPlace.has(at)) continue;
    const [first] = capitalsBefore(tokens, at);
    const leads = [before.key, first?.key ?? ''];
    const noPerson = (key: string): boolean =>
      functionWords.has(key) ||
      key === 'county' ||
      adjectives.has(key) ||
      geographicLeads.has(key) ||
      demonyms.has(key) ||
      (organs.has(key) && !titles.has(key));
    if (leads.some(noPerson)) continue;
    if (carriers.has(token.key) || geographicHeads.has(token.key) || neverPlaces.has(token.key)) continue;
    yield token.key;
  }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
