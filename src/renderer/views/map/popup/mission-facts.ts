import { distanceKm, distanceToLineKm } from '#shared/geo/great-circle.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { PairGeometry } from '#shared/models/world.ts';

export type NearestMission = { readonly mission: Mission; readonly kilometres: number };

export type MissionFacts = {
  /** Kilometres to the pair's land border; null without one. */
  readonly toBorder: number | null;
  /** The nearest placed mission that another State of the relation keeps; null when there is none. */
  readonly nearest: NearestMission | null;
};

/** What can be measured about a mission. Its place must be known. */
export function missionFacts(
  mission: Mission,
  missions: readonly Mission[],
  border: PairGeometry | null,
): MissionFacts {
  const from = mission.placing.place;
  if (from === null) return { toBorder: null, nearest: null };
  const others = missions.flatMap((other): NearestMission[] => {
    const to = other.placing.place;
    return to === null || other.sending === mission.sending
      ? []
      : [{ mission: other, kilometres: distanceKm(from, to) }];
  });
  return {
    toBorder: border === null ? null : Math.min(...border.lines.map((line) => distanceToLineKm(from, line))),
    nearest: others.reduce<NearestMission | null>(
      (best, other) => (best === null || other.kilometres < best.kilometres ? other : best),
      null,
    ),
  };
}
