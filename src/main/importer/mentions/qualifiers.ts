import { distanceKm } from '#shared/geo/great-circle.ts';
import type { SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';

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
  const joint = tokens
    .slice(span.to, next.from)
    .map(({ text }) => text)
    .join(' ');
  if (!/^(?:,|\(|in|, in)$/.test(joint)) return [];
  const closes = tokens[next.to];
  // "In Paris, Mexico proposed …": a State after a comma qualifies only when the comma is closed again.
  const closed = closes === undefined || /^[,.;:()]$/.test(closes.text) || closes.key === 'and';
  const inDivision = candidates.filter(
    ({ kind, country, admin1 }) =>
      kind === 'city' &&
      next.candidates.some(
        (larger) => larger.kind === 'admin1' && larger.country === country && larger.admin1 === admin1,
      ),
  );
  if (inDivision.length > 0) return inDivision;
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
