import type { Mission } from '#shared/models/mission.ts';

/** The rule of a placing that a person made. */
const manualRule = 'manual';

export function wantsALook(mission: Mission): boolean {
  return mission.placing.status !== 'placed';
}

export function isPlacedByHand(mission: Mission): boolean {
  return mission.placing.rule === manualRule;
}

/** Missions without a certain place, and those that a person placed, which can be given back; in the article's order. */
export function missionsToCheck(missions: readonly Mission[]): readonly Mission[] {
  return missions.filter((mission) => wantsALook(mission) || isPlacedByHand(mission));
}
