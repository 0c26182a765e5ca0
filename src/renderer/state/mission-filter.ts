import { type MissionType, missionRank } from '#shared/missions/mission-types.ts';
import type { Mission } from '#shared/models/mission.ts';

/** The missions of one sending State in one receiving State that are of one type: a row of the legend. */
export type MissionGroup = {
  /** `US>MX consulate-general`. */
  readonly key: string;
  readonly sending: string;
  readonly receiving: string;
  readonly type: MissionType;
  readonly count: number;
};

/** The groups that are not shown, by key. Shared by the legend and the Missions table. */
export type MissionFilter = { readonly hidden: readonly string[] };

export const everyMission: MissionFilter = { hidden: [] };

export function missionGroupKey(mission: Pick<Mission, 'sending' | 'receiving' | 'type'>): string {
  return `${mission.sending}>${mission.receiving} ${mission.type}`;
}

/** The groups in the order of the legend: by sending State as given (title order, others after), then by rank of type. */
export function missionGroups(
  missions: readonly Mission[],
  sendingOrder: readonly string[],
): readonly MissionGroup[] {
  const groups = new Map<string, MissionGroup>();
  for (const mission of missions) {
    const key = missionGroupKey(mission);
    const { sending, receiving, type } = mission;
    groups.set(key, { key, sending, receiving, type, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const rank = (iso2: string) =>
    sendingOrder.includes(iso2) ? sendingOrder.indexOf(iso2) : sendingOrder.length;
  return [...groups.values()].sort(
    (one, other) =>
      rank(one.sending) - rank(other.sending) ||
      one.sending.localeCompare(other.sending, 'en') ||
      one.receiving.localeCompare(other.receiving, 'en') ||
      missionRank(one.type) - missionRank(other.type),
  );
}

export function isShown(filter: MissionFilter, mission: Mission): boolean {
  return !filter.hidden.includes(missionGroupKey(mission));
}

/** Hides the groups when all of them are shown, else shows them all: what a legend's row or heading does. */
export function toggleGroups(filter: MissionFilter, keys: readonly string[]): MissionFilter {
  const others = filter.hidden.filter((key) => !keys.includes(key));
  const allShown = keys.every((key) => !filter.hidden.includes(key));
  return { hidden: allShown ? [...others, ...keys] : others };
}

/** Shows one group and leaves the others as they are. */
export function showGroup(filter: MissionFilter, key: string): MissionFilter {
  return filter.hidden.includes(key) ? { hidden: filter.hidden.filter((other) => other !== key) } : filter;
}
