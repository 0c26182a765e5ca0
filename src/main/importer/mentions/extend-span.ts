import type { SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import type { NameSpan } from './find-spans.ts';

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

const asRegion = (city: Candidate): Candidate => ({ ...city, kind: 'region', capital: false });
const asSite = (city: Candidate): Candidate => ({ ...city, kind: 'site', capital: false });
