import { geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { districtEdges, neighbouringDistricts } from './district-edges.ts';
import { distanceKm } from './great-circle.ts';
import { nearestDistricts } from './nearest-districts.ts';
import { placedMission } from './testing/placed-mission.ts';

const places = fc.uniqueArray(
  fc.record({ lat: fc.integer({ min: -80, max: 80 }), lon: fc.integer({ min: -179, max: 179 }) }),
  { minLength: 2, maxLength: 25, selector: ({ lat, lon }) => `${lat} ${lon}` },
);

test('from any point of a line between two districts their missions are equally far', () => {
  fc.assert(
    fc.property(places, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const districts = nearestDistricts(
        all.map(({ lat, lon }, index) => placedMission(lat, lon, `m${index}`)),
      );
      for (const { from, to, districts: sides } of districtEdges(districts)) {
        const [lon, lat] = geoInterpolate([from.lon, from.lat], [to.lon, to.lat])(share);
        const [one, other] = sides.map((side) => districts[side]?.missions[0]?.placing.place);
        if (!one || !other) throw new Error('A district has a mission, and a mission its place.');
        expect(distanceKm({ lat, lon }, one)).toBeCloseTo(distanceKm({ lat, lon }, other), 1);
      }
    }),
  );
});

test('on a ring of four, each district meets the two beside it', () => {
  const districts = nearestDistricts(
    [0, 90, 180, -90].map((lon) => placedMission(lon === 0 ? 1 : 0, lon, String(lon))),
  );
  const neighbours = neighbouringDistricts(districts.length, districtEdges(districts));
  const named = districts.map(({ missions }) => Number(missions[0]?.id));
  const of = (lon: number) => (neighbours[named.indexOf(lon)] ?? []).map((index) => named[index]);
  expect(of(90)).toEqual(expect.arrayContaining([0, 180]));
  expect(of(-90)).toEqual(expect.arrayContaining([0, 180]));
});
