import type { Place } from '#main/world/gazetteer.ts';
import { distanceKm } from '#shared/geo/great-circle.ts';
import { isMainName, isPartOrFormer, type PlaceEvidence } from './score-place.ts';

/** A rival with less than this share of the first candidate's population is no rival. */
const RIVAL_SHARE = 0.25;
/** Places this close are one city for a map that knows a mission's city and not its street. */
const SAME_CITY_KM = 25;
/** How many times the population of a post at the shared border a namesake may have and still be no rival. */
const BORDER_ADVANTAGE = 2;

export type ScoredPlace = {
  readonly place: Place;
  readonly evidence: PlaceEvidence;
  readonly score: number;
};

/**
 * Whether a person should look at the choice: another place of that name is a real rival.
 * No rival are: places much smaller than the chosen one; a part of a city; a place that the name only is an
 * alternate name of, when it is the chosen one's own; a place so near that it is the same city; any place beside
 * a capital, or outside the division that the words name; and, for a neighbour's consular post at the shared
 * border, a namesake in the interior that is not much bigger, because such posts serve the border's towns.
 */
export function isContested(chosen: ScoredPlace, others: readonly ScoredPlace[], key: string): boolean {
  const { place, evidence } = chosen;
  if (evidence.capital || evidence.inNamedDivision) return false;
  return others.some((other) => {
    const share = other.place.population / Math.max(1, place.population);
    if (share <= RIVAL_SHARE || isPartOrFormer(other.place)) return false;
    if (isMainName(place, key) && !isMainName(other.place, key)) return false;
    if (distanceKm(place, other.place) <= SAME_CITY_KM) return false;
    return !(evidence.atSharedBorder && !other.evidence.atSharedBorder && share <= BORDER_ADVANTAGE);
  });
}
