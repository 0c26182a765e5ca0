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

/** One article asks for the same names again and again: each look-up is made once. */
export function withLookupCache(world: PlacingWorld): PlacingWorld {
  const borders = new Map<string, ReturnType<PlacingWorld['border']>>();
  return {
    ...world,
    findPlaces: memoised(world.findPlaces),
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
