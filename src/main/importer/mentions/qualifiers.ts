import type { SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';

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
  const largest = Math.max(0, ...candidates.map(({ population }) => population));
  const plausible = inCountry.some(({ population, kind }) => kind !== 'city' || population * 100 >= largest);
  return plausible ? inCountry : [];
}
