import type { Position } from '#shared/geo/great-circle.ts';
import { type MissionAtDistance, nearestMissions } from '#shared/geo/nearest-missions.ts';
import type { Mission } from '#shared/models/mission.ts';

export type NearestOfState = {
  /** ISO 3166-1 alpha-2. */
  readonly sending: string;
  /** The nearest first. */
  readonly missions: readonly MissionAtDistance[];
};

/** So many of each State: enough to have a choice. */
const MOST = 5;

/** The missions of each State that are nearest to a point, State by State in the order given, others after. */
export function nearestByState(
  missions: readonly Mission[],
  order: readonly (string | null)[],
  from: Position,
): readonly NearestOfState[] {
  const others = missions.map(({ sending }) => sending).filter((sending) => !order.includes(sending));
  return [...new Set([...order, ...others.toSorted()])].flatMap((sending) => {
    if (sending === null) return [];
    const nearest = nearestMissions(
      missions.filter((mission) => mission.sending === sending),
      from,
    ).slice(0, MOST);
    return nearest.length === 0 ? [] : [{ sending, missions: nearest }];
  });
}
