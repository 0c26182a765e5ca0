import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestDistricts } from './nearest-districts.ts';
import { nearestMissions } from './nearest-missions.ts';
import { placedMission as mission } from './testing/placed-mission.ts';

test('whoever stands in a district has its mission as the nearest, anywhere on Earth', () => {
  const coordinate = fc.record({
    lat: fc.integer({ min: -80, max: 80 }),
    lon: fc.integer({ min: -179, max: 179 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(coordinate, {
        minLength: 3,
        maxLength: 30,
        selector: ({ lat, lon }) => `${lat} ${lon}`,
      }),
      coordinate,
      (places, from) => {
        const missions = places.map(({ lat, lon }, index) => mission(lat, lon, `m${index}`));
        const [nearest, next] = nearestMissions(missions, from);
        // On a border between two districts either is right.
        fc.pre(nearest !== undefined && next !== undefined && next.distanceKm - nearest.distanceKm > 1);
        const inside = nearestDistricts(missions).filter(({ polygon }) =>
          geoContains(polygon, [from.lon, from.lat]),
        );
        expect(inside.flatMap(({ missions: owners }) => owners.map(({ id }) => id))).toContain(
          nearest.mission.id,
        );
      },
    ),
  );
});

test('missions in one city share a district, and one city alone has none', () => {
  expect(nearestDistricts([mission(1, 1, 'a'), mission(1, 1, 'b')])).toEqual([]);
  const districts = nearestDistricts([mission(1, 1, 'a'), mission(1, 1, 'b'), mission(20, 20, 'c')]);
  expect(districts.map(({ missions }) => missions.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
});
