import type { Mission } from '#shared/models/mission.ts';
import { distanceKm, type Position } from './great-circle.ts';

export type MissionAtDistance = { readonly mission: Mission; readonly distanceKm: number };

/** The missions that have a place, nearest first by great circle. Missions accredited from elsewhere count where they sit. */
export function nearestMissions(missions: readonly Mission[], from: Position): readonly MissionAtDistance[] {
  return missions
    .flatMap((mission): readonly MissionAtDistance[] => {
      const { place } = mission.placing;
      return place === null ? [] : [{ mission, distanceKm: distanceKm(from, place) }];
    })
    .sort((a, z) => a.distanceKm - z.distanceKm);
}
