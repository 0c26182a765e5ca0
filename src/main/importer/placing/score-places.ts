import type { Place } from '#main/world/gazetteer.ts';
import { isCapital } from './capitals.ts';
import type { ScoredPlace } from './is-contested.ts';
import type { PlacingQuery, PlacingWorld } from './placing-query.ts';
import { divisionKey, type Qualifiers } from './read-qualifiers.ts';
import { type PlaceEvidence, scorePlace } from './score-place.ts';
import { isAtSharedBorder } from './shared-border.ts';

/** Places this far behind the best one can neither win by the border nor contest the choice. */
const CLOSE = 0.7;

/** Scores the places of one name, given as a key; the best first, ties by GeoNames id. */
export function scorePlaces(
  places: readonly Place[],
  query: PlacingQuery,
  key: string,
  qualifiers: Qualifiers,
  home: ReadonlySet<string>,
  world: PlacingWorld,
): readonly ScoredPlace[] {
  const score = (place: Place, evidence: PlaceEvidence): ScoredPlace => ({
    place,
    evidence,
    score: scorePlace(place, key, evidence),
  });
  const scored = places.map((place) =>
    score(place, {
      capital: isCapital(place, world),
      inNamedDivision:
        qualifiers.countries.has(place.country) ||
        qualifiers.divisions.has(divisionKey(place.country, place.admin1)),
      unnamedTerritory:
        place.country !== query.receiving &&
        home.has(place.country) &&
        !qualifiers.countries.has(place.country),
      atSharedBorder: false,
    }),
  );
  const best = Math.max(...scored.map((each) => each.score));
  const close = scored.filter((each) => best - each.score < CLOSE);
  if (close.length < 2) return scored.toSorted(byScore);
  return scored
    .map((each) =>
      close.includes(each) && isAtSharedBorder(each.place, query, world)
        ? score(each.place, { ...each.evidence, atSharedBorder: true })
        : each,
    )
    .toSorted(byScore);
}

const byScore = (a: ScoredPlace, b: ScoredPlace): number => b.score - a.score || a.place.id - b.place.id;
