import { distanceKm } from '#shared/geo/great-circle.ts';
import type { SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import type { NameSpan } from './find-spans.ts';

/** As far from where a region's name stands as a town of it may lie. */
const REGION_REACH_KM = 150;

/**
 * The candidates for a city that lie in the division or State named straight after it: "El Paso, Texas",
 * "Arusha, Tanzania", "San Juan (Puerto Rico)". None where nothing qualifies it.
 */
export function qualifierAfter(
  { tokens, spans }: SpannedSentence,
  index: number,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const [span, next] = [spans[index], spans[index + 1]];
  if (!span || !next) return [];
  const joint = jointOf(tokens, span, next);
  if (!/^(?:,|\(|in|, in)$/.test(joint)) return inDivisionOfRow({ tokens, spans }, index, candidates);
  const closes = tokens[next.to];
  // "In Paris, Mexico proposed …": a State after a comma qualifies only when the comma is closed again.
  const closed = closes === undefined || /^[,.;:()]$/.test(closes.text) || closes.key === 'and';
  const inDivision = citiesIn(next, candidates);
  if (inDivision.length > 0) return inDivision;
  const ofRow = joint === ',' ? inDivisionOfRow({ tokens, spans }, index, candidates) : [];
  if (ofRow.length > 0) return ofRow;
  if (!closed || joint.endsWith('in')) return [];
  const inCountry = candidates.filter(
    ({ kind, country }) =>
      kind !== 'country' &&
      next.candidates.some((larger) => larger.kind === 'country' && larger.country === country),
  );
  // "Windsor, Berkshire": a region of one State, which no division is behind.
  const inRegion = candidates.filter(
    (candidate) =>
      candidate.kind === 'city' &&
      next.candidates.some(
        (larger) =>
          larger.kind === 'region' &&
          larger.country === candidate.country &&
          distanceKm(larger, candidate) <= REGION_REACH_KM,
      ),
  );
  if (inRegion.length > 0) return inRegion;
  const largest = Math.max(0, ...candidates.map(({ population }) => population));
  const plausible = inCountry.some(({ population, kind }) => kind !== 'city' || population * 100 >= largest);
  return plausible ? inCountry : [];
}

type Named = Pick<SpannedSentence, 'tokens' | 'spans'>;

const jointOf = (tokens: Named['tokens'], { to }: NameSpan, { from }: NameSpan): string =>
  tokens
    .slice(to, from)
    .map(({ text }) => text)
    .join(' ');

const citiesIn = (division: NameSpan, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    ({ kind, country, admin1 }) =>
      kind === 'city' &&
      division.candidates.some(
        (larger) => larger.kind === 'admin1' && larger.country === country && larger.admin1 === admin1,
      ),
  );

/** Longer rows are not gone through: a sentence may have thousands of names. */
const LONGEST_ROW = 8;

/** "Liverpool, Blacktown and Campbelltown in New South Wales": what qualifies the last of a row qualifies them all. */
function inDivisionOfRow(
  { tokens, spans }: Named,
  index: number,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  for (let at = index; at < index + LONGEST_ROW; at += 1) {
    const [one, other] = [spans[at], spans[at + 1]];
    if (!one || !other) return [];
    const joint = jointOf(tokens, one, other);
    if (/^,? ?in$/.test(joint)) return at > index ? citiesIn(other, candidates) : [];
    if (!/^(?:,|and|or|, and|, or)$/.test(joint)) return [];
  }
  return [];
}

/**
 * Whether the division or State named straight after a place is of another country: "Palma, in Cabo Delgado" is not
 * Spain's. A State in a row of names qualifies nothing: "Madrid, Mexico, and Cuba".
 */
export function isDeniedByQualifier(
  { tokens, spans }: SpannedSentence,
  index: number,
  { kind, country, capital }: Candidate,
): boolean {
  const [span, next] = [spans[index], spans[index + 1]];
  if (!span || !next || kind !== 'city' || capital) return false;
  const joint = tokens
    .slice(span.to, next.from)
    .map(({ text }) => text)
    .join(' ');
  if (!/^(?:,|\(|, in)$/.test(joint)) return false;
  if (next.candidates.some((larger) => larger.country === country || larger.country === null)) return false;
  const closes = tokens[next.to];
  if (closes !== undefined && !/^[,.;:)]$/.test(closes.text)) return false;
  const goesOn = tokens[next.to + 1];
  const inRow = goesOn?.capital === true || /^(?:and|or)$/.test(goesOn?.key ?? '');
  const isDivision = next.candidates.every((larger) => larger.kind === 'admin1');
  return isDivision || (!inRow && next.candidates.every((larger) => larger.kind === 'country'));
}
