import type { MissionGroup } from '#renderer/state/mission-filter.ts';

/** All groups of one sending State in one receiving State, as the legend heads them. */
export type Direction = {
  readonly key: string;
  readonly sending: string;
  readonly receiving: string;
  readonly members: readonly MissionGroup[];
};

/** The groups by direction, in the order in which they come. */
export function groupsByDirection(groups: readonly MissionGroup[]): readonly Direction[] {
  const directions = new Map<string, Direction>();
  for (const group of groups) {
    const { sending, receiving } = group;
    const key = `${sending}>${receiving}`;
    const members = [...(directions.get(key)?.members ?? []), group];
    directions.set(key, { key, sending, receiving, members });
  }
  return [...directions.values()];
}
