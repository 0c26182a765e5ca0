import type { MissionType } from '#shared/models/mission.ts';

/** Embassies and what stands in their place: one in a receiving State, drawn and named before all others. */
export function isHeadOfMission(type: MissionType): boolean {
  return type === 'embassy' || type === 'high-commission' || type === 'apostolic-nunciature';
}
