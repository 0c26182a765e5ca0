import type { Position } from 'geojson';
import { type Deviation, deviation } from './deviation.ts';
import { bothTurns, bothWays, nearestOnLine } from './follow-ring.ts';
import type { OsmRings, Ring } from './osm-rings.ts';
import { distanceKm, lengthKm, simplifyLine } from './sphere.ts';

/** Ends of Natural Earth's line must lie this near to the precise ring, in kilometres. */
const END_REACH = 30;
/** Beyond these, in kilometres or as ratios, the two sources do not mean the same line. */
const LIMITS = { p95: 18, max: 30, longer: 2.6, shorter: 0.75, slack: 12 } as const;
/** Precision at which lines are compared, in kilometres. */
const COMPARED_AT = 0.3;

type Ends = { readonly start: Position; readonly end: Position };
type Candidate = { readonly line: readonly Position[]; readonly endsKm: number };
export type Match = Candidate & { readonly deviation: Deviation };

/**
 * The precise line for a stretch of Natural Earth's border: the way along a ring of either country that stays
 * nearest to it. Undefined where the sources differ too much to be the same border.
 */
export function matchBorder(
  rough: readonly Position[],
  pair: readonly [string, string],
  osm: OsmRings,
  ends: Ends,
): Match | undefined {
  const closed = distanceKm(rough[0] as Position, rough[rough.length - 1] as Position) === 0;
  const roughKm = lengthKm(rough);
  return pair
    .flatMap((country) => osm.ofCountry(country))
    .flatMap((ring) => candidates(ring, closed, ends))
    .filter(({ line }) => plausibleLength(lengthKm(line), roughKm) && (!closed || sameTurn(line, rough)))
    .map((candidate) => ({ ...candidate, deviation: mutualDeviation(candidate.line, rough) }))
    .filter((match) => match.deviation.p95 <= LIMITS.p95 && match.deviation.max <= LIMITS.max)
    .toSorted((a, b) => badness(a) - badness(b))[0];
}

function candidates(ring: Ring, closed: boolean, { start, end }: Ends): readonly Candidate[] {
  const from = nearestOnLine(start, ring);
  const to = closed ? from : nearestOnLine(end, ring);
  if (from.km > END_REACH || to.km > END_REACH) return [];
  const ways = closed ? bothTurns(ring, from) : bothWays(ring, from, to);
  return ways.map((line) => ({ line, endsKm: from.km + to.km }));
}

const plausibleLength = (precise: number, rough: number): boolean =>
  precise <= rough * LIMITS.longer + LIMITS.slack && precise >= rough * LIMITS.shorter - LIMITS.slack;

const badness = ({ deviation: { p95 }, endsKm }: Match): number => p95 + endsKm / 10;

function mutualDeviation(precise: readonly Position[], rough: readonly Position[]): Deviation {
  const compared = simplifyLine(precise, COMPARED_AT);
  const [a, b] = [deviation(rough, compared), deviation(compared, rough)];
  return { p95: Math.max(a.p95, b.p95), max: Math.max(a.max, b.max) };
}

const sameTurn = (a: readonly Position[], b: readonly Position[]): boolean =>
  Math.sign(signedArea(a)) === Math.sign(signedArea(b));

const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] as Position;
    return sum + x * nextY - nextX * y;
  }, 0);
