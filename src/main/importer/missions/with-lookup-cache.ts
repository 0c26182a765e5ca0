import { placeMission } from '#main/importer/placing/place-mission.ts';
import type { PlacingQuery, PlacingWorld } from '#main/importer/placing/placing-query.ts';
import type { Placing } from '#shared/models/mission.ts';

/** The placing rule over a world, each question answered once. */
export function placingRule(world: PlacingWorld): (query: PlacingQuery) => Placing {
  const known = new Map<string, Placing>();
  return (query) => {
    const key = JSON.stringify(query);
    const placing = known.get(key) ?? placeMission(query, world);
    known.set(key, placing);
    return placing;
  };
}

import { placeKey } from '#shared/text/place-key.ts';

/** No mission sits in a village of a third State; without its thousands of villages "San José" is soon looked up. */
const LEAST_POPULATION_ELSEWHERE = 1000;

/**
 * One article asks for the same names again and again: each look-up is made once. Places outside `homes`, the two
 * States and their territories, are those with some inhabitants, and capitals.
 */
export function withLookupCache(world: PlacingWorld, homes: ReadonlySet<string>): PlacingWorld {
  const among = { countries: [...homes], orPopulation: LEAST_POPULATION_ELSEWHERE };
  const borders = new Map<string, ReturnType<PlacingWorld['border']>>();
  return {
    ...world,
    findPlaces: memoised((name) => {
      const key = placeKey(name);
      return world.placesByKey([key], among).get(key) ?? [];
    }),
    findAdmin1: memoised(world.findAdmin1),
    border(first, second) {
      const key = `${first}-${second}`;
      const border = borders.has(key) ? (borders.get(key) ?? null) : world.border(first, second);
      borders.set(key, border);
      return border;
    },
  };
}

function memoised<Value>(look: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const value = known.get(name) ?? look(name);
    known.set(name, value);
    return value;
  };
}
