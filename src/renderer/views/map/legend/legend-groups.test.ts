import { expect, test } from 'vitest';
import type { MissionGroup } from '#renderer/state/mission-filter.ts';
import { groupsByDirection } from './legend-groups.ts';

const group = (
  sending: string,
  receiving: string,
  type: MissionGroup['type'],
  count: number,
): MissionGroup => ({
  key: `${sending}>${receiving} ${type}`,
  sending,
  receiving,
  type,
  count,
});

test('the legend has a heading for each direction, with its types below, in the order given', () => {
  const groups = [
    group('MX', 'US', 'embassy', 1),
    group('MX', 'US', 'consulate', 31),
    group('US', 'MX', 'embassy', 1),
    group('US', 'MX', 'consular-agency', 9),
  ];
  const directions = groupsByDirection(groups);
  expect(directions.map(({ key }) => key)).toEqual(['MX>US', 'US>MX']);
  expect(directions.flatMap(({ members }) => members)).toEqual(groups);
});
