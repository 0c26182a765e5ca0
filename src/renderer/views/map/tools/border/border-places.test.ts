import { expect, test } from 'vitest';
import { placedMission } from '#shared/geo/testing/placed-mission.ts';
import type { BorderCity } from '#shared/models/world.ts';
import { borderStations, nearestStation } from './border-places.ts';

const equator = [
  [0, 0],
  [3, 0],
] as const;
const city = (name: string, side: 'first' | 'second', lat: number, lon: number): BorderCity => ({
  placeId: name,
  name,
  admin1: null,
  country: side === 'first' ? 'MX' : 'US',
  lat,
  lon,
  population: 50_000,
  side,
});

test('a mission stands with its city, and by itself where the city is too small to be asked for', () => {
  const inCity = { ...placedMission(0.05, 1, 'Twin'), id: 'consulate' };
  const { stations, pairs } = borderStations(
    [equator],
    [city('Twin', 'second', 0.05, 1), city('Gemela', 'first', -0.05, 1), city('Late', 'first', -0.1, 2)],
    [inCity, placedMission(0.1, 0.5, 'Village'), placedMission(9, 1, 'Far')],
    'US',
    25,
  );
  expect(stations.map(({ item }) => [item.name, item.side, item.missions.map(({ id }) => id)])).toEqual([
    ['Village', 'second', ['Village']],
    ['Twin', 'second', ['consulate']],
    ['Gemela', 'first', []],
    ['Late', 'first', []],
  ]);
  expect(pairs.map(({ first, second }) => [first.item.name, second.item.name])).toEqual([['Gemela', 'Twin']]);
  expect(nearestStation(stations, 120)?.item.name).toBe('Twin');
  expect(nearestStation([], 120)).toBeNull();
});
