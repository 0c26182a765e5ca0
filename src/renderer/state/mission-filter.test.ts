import { expect, test } from 'vitest';
import type { MissionType } from '#shared/missions/mission-types.ts';
import type { Mission } from '#shared/models/mission.ts';
import { everyMission, isShown, missionGroups, toggleGroups } from './mission-filter.ts';

function mission(sending: string, receiving: string, type: MissionType): Mission {
  return {
    id: `${sending}-${receiving}-${type}`.toLowerCase(),
    sending,
    receiving,
    type,
    city: null,
    concurrent: false,
    placing: { status: 'unplaced', rule: 'none', place: null, candidates: [], candidateCount: 0 },
    sectionId: 'lead',
    source: '',
    start: 0,
  };
}

const missions = [
  mission('US', 'MX', 'consulate-general'),
  mission('MX', 'US', 'consulate'),
  mission('US', 'MX', 'embassy'),
  mission('US', 'MX', 'consulate-general'),
];

test('the legend counts missions by sending State in title order, then by rank of type', () => {
  const groups = missionGroups(missions, ['MX', 'US']);
  expect(groups.map(({ key, count }) => [key, count])).toEqual([
    ['MX>US consulate', 1],
    ['US>MX embassy', 1],
    ['US>MX consulate-general', 2],
  ]);
});

test('hiding a group hides its missions and no others, and doing it again shows them', () => {
  const hidden = toggleGroups(everyMission, ['US>MX consulate-general']);
  expect(missions.map((each) => isShown(hidden, each))).toEqual([false, true, true, false]);
  expect(toggleGroups(hidden, ['US>MX consulate-general'])).toEqual(everyMission);
});

test('a heading whose groups are partly hidden shows all of them first', () => {
  const some = toggleGroups(everyMission, ['US>MX embassy']);
  const both = ['US>MX embassy', 'US>MX consulate-general'];
  expect(toggleGroups(some, both)).toEqual(everyMission);
  expect(toggleGroups(everyMission, both).hidden).toEqual(both);
});
