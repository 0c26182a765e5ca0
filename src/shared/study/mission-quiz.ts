import { distanceKm } from '#shared/geo/great-circle.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission, PlaceCandidate } from '#shared/models/mission.ts';
import type { MissionCard } from './study-card.ts';

/** A place among which to choose: the right one, or one that it could be taken for. */
export type QuizChoice = { readonly place: PlaceCandidate; readonly isRight: boolean };

const choices = 4;
/** The wrong ones are taken from so many of the nearest: near enough to be taken for it, and not the same every time. */
const lookAlikes = 9;
/** Kilometres: nearer ones would lie on each other on the map. */
const apart = 100;

/** A card for every mission whose place is known, where there is another place to take it for. */
export function missionCards({ article, missions }: Edition): readonly MissionCard[] {
  const placed = missions.filter(({ placing }) => placing.place !== null);
  if (new Set(placed.map(({ placing }) => placing.place?.placeId)).size < 2) return [];
  return placed.map((mission) => ({
    kind: 'mission',
    id: `mission:${article.id}/${mission.id}`,
    mission,
  }));
}

/**
 * Where a mission could be: its own place and others of the same relation that
 * are near it, in an order that depends on `seed` alone. At least two.
 */
export function quizChoices(
  mission: Mission,
  missions: readonly Mission[],
  seed: string,
): readonly QuizChoice[] {
  const right = mission.placing.place;
  if (right === null) return [];
  const others = new Map<string, PlaceCandidate>();
  for (const { placing } of missions) {
    if (placing.place !== null && placing.place.placeId !== right.placeId)
      others.set(placing.place.placeId, placing.place);
  }
  const nearest = [...others.values()].sort(
    (one, other) =>
      distanceKm(right, one) - distanceKm(right, other) || (one.placeId < other.placeId ? -1 : 1),
  );
  const distinct = farApart(right, nearest);
  const wrong = otherRegionsFirst(right, distinct.length > 0 ? distinct : nearest).slice(0, lookAlikes);
  return inOrderOf(seed, [
    { place: right, isRight: true },
    ...inOrderOf(
      `${seed} wrong`,
      wrong.map((place) => ({ place, isRight: false })),
    ).slice(0, choices - 1),
  ]);
}

/** Those that are far enough from the right one, and from each other. */
function farApart(right: PlaceCandidate, nearest: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  const kept: PlaceCandidate[] = [];
  for (const place of nearest) {
    if ([right, ...kept].every((other) => distanceKm(place, other) >= apart)) kept.push(place);
  }
  return kept;
}

/** Choices are told apart by their regions for those who do not see the map: one of each comes before a second of any. */
function otherRegionsFirst(
  right: PlaceCandidate,
  nearest: readonly PlaceCandidate[],
): readonly PlaceCandidate[] {
  const region = ({ country, admin1 }: PlaceCandidate) => `${country} ${admin1 ?? ''}`;
  const seen = new Set([region(right)]);
  const first: PlaceCandidate[] = [];
  const rest: PlaceCandidate[] = [];
  for (const place of nearest) {
    (seen.has(region(place)) ? rest : first).push(place);
    seen.add(region(place));
  }
  return [...first, ...rest];
}

/** Shuffled, but the same way for the same seed. */
function inOrderOf(seed: string, items: readonly QuizChoice[]): readonly QuizChoice[] {
  return items.toSorted((one, other) => mix(seed + one.place.placeId) - mix(seed + other.place.placeId));
}

/** FNV-1a: a number that says nothing about the text that it comes from. */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
