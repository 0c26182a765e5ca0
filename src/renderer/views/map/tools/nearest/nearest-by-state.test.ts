import { expect, test } from 'vitest';
import { placedMission } from '#shared/geo/testing/placed-mission.ts';
import { nearestByState } from './nearest-by-state.ts';

test('each State has its own nearest missions, in the order of the title, and third States after', () => {
  const missions = [
    ...[9, 3, 1, 7, 5, 11].map((lon) => placedMission(0, lon, `MX ${lon}`)),
    { ...placedMission(0, 4, 'US 4'), sending: 'US' },
    { ...placedMission(0, 2, 'GT 2'), sending: 'GT' },
    { ...placedMission(0, 2, 'unplaced'), placing: { ...placedMission(0, 0, '').placing, place: null } },
  ];
  const found = nearestByState(missions, ['US', 'MX', null], { lat: 0, lon: 0 });
  expect(found.map(({ sending, missions: of }) => [sending, ...of.map(({ mission }) => mission.id)])).toEqual(
    [
      ['US', 'US 4'],
      ['MX', 'MX 1', 'MX 3', 'MX 5', 'MX 7', 'MX 9'],
      ['GT', 'GT 2'],
    ],
  );
  expect(found[0]?.missions[0]?.distanceKm).toBeCloseTo(444.78, 1);
});
