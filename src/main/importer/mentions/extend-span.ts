import type { SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import type { NameSpan } from './find-spans.ts';
import { isHyphen } from './name-tokens.ts';
import { connectors } from './words/function-words.ts';

/** Words after a division's name that belong to it: "Shimane Prefecture". */
const DIVISION =
  /^(?:province|state|county|prefecture|oblast|region|governorate|department|district|territory|division|canton|krai|raion|voivodeship|emirate|municipality|county)$/;

/**
 * Takes in what belongs to a name: "Shimane Prefecture" is the division and not its seat, "Tbilisi International
 * Airport" a site at the city.
 */
export function extendSpan(span: NameSpan, { tokens, sentence }: SpannedSentence): NameSpan {
  // "County Wexford" lies around Wexford.
  if (tokens[span.from - 1]?.text === 'County') {
    const around = span.candidates.filter(({ kind }) => kind === 'city').map(asRegion);
    return around.length > 0 ? { ...span, candidates: around } : span;
  }
  const airportOf = isHyphen(tokens[span.to]) ? airportAfter(tokens, span.to + 1) : -1;
  if (airportOf > 0) {
    const sites = span.candidates.filter(({ kind }) => kind === 'city').map(asSite);
    return sites.length > 0 ? grown(span, airportOf, sites) : span;
  }
  const next = tokens[span.to];
  if (!next?.capital || next.joined) return span;
  if (DIVISION.test(next.key)) {
    const divisions = span.candidates.filter(({ kind }) => kind === 'admin1');
    return divisions.length > 0 ? grown(span, span.to + 1, divisions) : span;
  }
  const airportAt = next.key === 'international' ? span.to + 1 : span.to;
  if (tokens[airportAt]?.text !== 'Airport') return span;
  const sites = span.candidates.filter(({ kind }) => kind === 'city').map(asSite);
  return sites.length > 0 ? grown(span, airportAt + 1, sites) : span;

  function grown(from: NameSpan, to: number, candidates: readonly Candidate[]): NameSpan {
    const start = tokens[from.from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { ...from, to, text: sentence.text.slice(start, end), candidates };
  }
}

/** "Madrid–Barajas Airport", "Paris–Charles de Gaulle Airport": one past the word after a joined name; -1 where none is. */
function airportAfter(tokens: SpannedSentence['tokens'], from: number): number {
  if (!tokens[from]?.joined) return -1;
  let at = from;
  while (at - from < LONGEST_AIRPORT && (tokens[at]?.capital || connectors.has(tokens[at]?.key ?? ''))) {
    if (tokens[at]?.text === 'Airport') return at + 1;
    at += 1;
  }
  return -1;
}

const LONGEST_AIRPORT = 6;

const asRegion = (city: Candidate): Candidate => ({ ...city, kind: 'region', capital: false });
const asSite = (city: Candidate): Candidate => ({ ...city, kind: 'site', capital: false });
