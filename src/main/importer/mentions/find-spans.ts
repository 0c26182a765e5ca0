import type { Candidate } from './candidate.ts';
import { isAbbreviation } from './is-abbreviation.ts';
import type { NameToken } from './name-tokens.ts';
import type { NamedSentence, NameRun } from './read-names.ts';

/** What a name may mean, by its key. */
export type NameLookup = (key: string) => readonly Candidate[];

/** A name in a sentence that at least one place bears. `from` and `to` are tokens. */
export type NameSpan = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly key: string;
  readonly candidates: readonly Candidate[];
};

/** The longest names in a sentence, none inside another. */
export function findSpans(named: NamedSentence, lookup: NameLookup): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  let next = 0;
  for (const run of named.runs) {
    if (run.from < next) continue;
    const span = longestName(named, run, lookup);
    if (!span) continue;
    spans.push(span);
    next = span.to;
  }
  return spans;
}

function longestName(named: NamedSentence, run: NameRun, lookup: NameLookup): NameSpan | null {
  const first = named.tokens[run.from];
  if (!first) return null;
  for (const { to, key } of run.names) {
    const [found, last, after] = [lookup(key), named.tokens[to - 1], named.tokens[to]];
    if (found.length === 0 || !last || isCurrencySign(after)) continue;
    const text = named.sentence.text.slice(first.start, last.end);
    const candidates = fitting(found, text, run.lower);
    if (candidates.length === 0) continue;
    // "The United States": the article is not part of the name where the name goes without.
    if (first.key === 'the' && isAlsoKnownWithout(key, candidates, lookup)) return null;
    return { from: run.from, to, text, key, candidates };
  }
  return null;
}

/** "US$5" */
const isCurrencySign = (token: NameToken | undefined): boolean =>
  token?.joined === true && /^\p{Sc}$/u.test(token.text);

function isAlsoKnownWithout(key: string, candidates: readonly Candidate[], lookup: NameLookup): boolean {
  const without = lookup(key.replace(/^the /, ''));
  return without.some(({ placeId }) => candidates.some((candidate) => candidate.placeId === placeId));
}

/** A name in lower case is only a curated one; capitals alone are an abbreviation, which no city is written with. */
function fitting(found: readonly Candidate[], text: string, lower: boolean): readonly Candidate[] {
  const isCurated = ({ placeId }: Candidate): boolean => placeId.startsWith('lindero:');
  if (lower) return found.filter(isCurated);
  if (/^(?:Us|Usa|Uk|Uae)$/.test(text)) return found.filter(({ kind }) => kind !== 'country');
  if (!isAbbreviation(text)) return found;
  return found.filter((candidate) => candidate.kind !== 'city' || isCurated(candidate));
}
