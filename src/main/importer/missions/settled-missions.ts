import { isHeadOfMission, missionFamily } from '#shared/missions/mission-types.ts';
import type { Placing } from '#shared/models/mission.ts';
import { placeKey } from '#shared/text/place-key.ts';
import type { Sided } from './resolve-sides.ts';

/** A claim that is a mission now, with its place. */
export type Settled = Sided & {
  readonly placing: Placing;
  readonly concurrent: boolean;
  readonly city: string | null;
};

export type SettledMissions = {
  readonly all: readonly Settled[];
  /** Takes a mission that is not among them yet. */
  readonly take: (candidate: Settled) => void;
};

/** One sender's missions of one family, by what the next one is compared with. */
type Rivals = {
  readonly types: Set<string>;
  /** With what evidence and in which section they stand. */
  readonly origins: Set<string>;
  readonly byPlace: Map<string, Settled[]>;
  readonly byCity: Map<string, Settled[]>;
};

/** Missions, each once. They are found by their place: the next one is not compared with all before it. */
export function createSettledMissions(): SettledMissions {
  const all: Settled[] = [];
  const families = new Map<string, Rivals>();
  const sendersWithLists = new Set<string>();

  function take(candidate: Settled): void {
    const { sending, claim } = candidate;
    const family = `${sending}/${missionFamily(claim.type)}`;
    const rivals = families.get(family) ?? noRivals();
    if (!isNew(candidate, rivals, sendersWithLists.has(sending))) return;
    families.set(family, rivals);
    all.push(candidate);
    note(candidate, rivals);
    if (claim.evidence === 'listed') sendersWithLists.add(sending);
  }

  return { all, take };
}

const noRivals = (): Rivals => ({
  types: new Set(),
  origins: new Set(),
  byPlace: new Map(),
  byCity: new Map(),
});

const originOf = ({ claim: { evidence, sectionId } }: Settled): string => `${evidence}/${sectionId}`;

function note(settled: Settled, { types, origins, byPlace, byCity }: Rivals): void {
  const { placing, city } = settled;
  types.add(settled.claim.type);
  origins.add(originOf(settled));
  if (placing.place !== null) append(byPlace, placing.place.placeId, settled);
  if (city !== null) append(byCity, placeKey(city), settled);
}

function append(lists: Map<string, Settled[]>, key: string, settled: Settled): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [settled]);
  else list.push(settled);
}

function isNew(candidate: Settled, rivals: Rivals, listed: boolean): boolean {
  if (atSamePlace(candidate, rivals).some((rival) => !differs(rival, candidate))) return false;
  const { claim, placing } = candidate;
  if (claim.place === null && !claim.inCapital)
    return isHeadOfMission(claim.type) ? rivals.types.size === 0 : !rivals.types.has(claim.type);
  if (isHeadOfMission(claim.type))
    return (
      rivals.origins.size === 0 || (rivals.origins.size === 1 && rivals.origins.has(originOf(candidate)))
    );
  if (claim.evidence === 'captioned') return !listed;
  if (claim.evidence === 'opened') return !listed || claim.inMissionSection;
  return placing.status !== 'unplaced' || claim.evidence !== 'stated' || claim.sender !== null;
}

/** Those at its place; where one of two has no place, those in a city of its name. */
function atSamePlace({ placing, city }: Settled, { byPlace, byCity }: Rivals): readonly Settled[] {
  const namesakes = city === null ? [] : (byCity.get(placeKey(city)) ?? []);
  if (placing.place === null) return namesakes;
  const here = byPlace.get(placing.place.placeId) ?? [];
  return [...here, ...namesakes.filter((rival) => rival.placing.place === null)];
}

/** Two posts of one city that one list names apart are two. */
function differs(a: Settled, b: Settled): boolean {
  return (
    a.claim.type !== b.claim.type &&
    !isHeadOfMission(a.claim.type) &&
    a.claim.evidence === b.claim.evidence &&
    a.claim.sectionId === b.claim.sectionId
  );
}
