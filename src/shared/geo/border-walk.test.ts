import fc from 'fast-check';
import { expect, test } from 'vitest';
import { borderWay, facingPairs, type GeoLine, walkBorder } from './border-walk.ts';
import { distanceKm, distanceToLineKm } from './great-circle.ts';

const equator: GeoLine = [
  [10, 0],
  [11, 0],
  [12, 0],
];
const degree = distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 });

test('things are met in the order of the way from the west, with their kilometre and their distance', () => {
  const items = [
    { name: 'east', lat: 0.1, lon: 11.5 },
    { name: 'west', lat: -0.2, lon: 10.5 },
    { name: 'far', lat: 5, lon: 10.6 },
  ];
  for (const line of [equator, [...equator].reverse()]) {
    const stations = walkBorder([line], items, 50);
    expect(stations.map(({ item }) => item.name)).toEqual(['west', 'east']);
    expect(stations[0]?.alongKm).toBeCloseTo(0.5 * degree, 3);
    expect(stations[1]?.alongKm).toBeCloseTo(1.5 * degree, 3);
    expect(stations[1]?.distanceKm).toBeCloseTo(
      distanceKm({ lat: 0.1, lon: 11.5 }, { lat: 0, lon: 11.5 }),
      3,
    );
  }
});

test('several parts make one way, without the gap between them', () => {
  const east: GeoLine = [
    [20, 0],
    [21, 0],
  ];
  const [, second] = walkBorder(
    [east, equator],
    [
      { lat: 0, lon: 10 },
      { lat: 0, lon: 20.5 },
    ],
    1,
  );
  expect(second?.alongKm).toBeCloseTo(2.5 * degree, 3);
});

test('the distance is that to the nearest point of the line', () => {
  const item = fc.record({
    lat: fc.double({ min: -1, max: 1, noNaN: true }),
    lon: fc.double({ min: 9.5, max: 12.5, noNaN: true }),
  });
  fc.assert(
    fc.property(item, (one) => {
      const [station] = walkBorder([equator], [one], 10_000);
      expect(station?.distanceKm).toBeCloseTo(distanceToLineKm(one, equator), 0);
    }),
  );
});

test('only those that are each other’s nearest face each other', () => {
  const north = walkBorder(
    [equator],
    [
      { name: 'A', lat: 0.05, lon: 10.5 },
      { name: 'B', lat: 0.5, lon: 10.6 },
    ],
    100,
  );
  const south = walkBorder([equator], [{ name: 'a', lat: -0.05, lon: 10.5 }], 100);
  expect(
    facingPairs(north, south, 30).map(({ first, second }) => first.item.name + second.item.name),
  ).toEqual(['Aa']);
});

test('a station is passed where the way says that it is, on any border', () => {
  const step = fc.tuple(
    fc.double({ min: 0.01, max: 0.3, noNaN: true }),
    fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  );
  const line = fc.array(step, { minLength: 1, maxLength: 200 }).map((steps) => {
    const points: [number, number][] = [[5, 40]];
    for (const [east, north] of steps) {
      const [lon, lat] = points.at(-1) ?? [0, 0];
      points.push([lon + east, Math.max(-60, Math.min(60, lat + north))]);
    }
    return points;
  });
  const item = fc.record({
    lat: fc.double({ min: 35, max: 45, noNaN: true }),
    lon: fc.double({ min: 0, max: 40, noNaN: true }),
  });
  fc.assert(
    fc.property(line, item, (border, one) => {
      const way = borderWay([border]);
      const [station] = walkBorder([border], [one], Number.POSITIVE_INFINITY);
      expect(distanceKm(way?.at(station?.alongKm ?? -1) ?? one, station?.foot ?? one)).toBeLessThan(0.001);
      // Nothing on the way is nearer than the foot, up to how flat a step is taken to be.
      const nearest = Math.min(...border.map(([lon, lat]) => distanceKm(one, { lat, lon })));
      expect(station?.distanceKm).toBeLessThanOrEqual(nearest + 0.001);
      expect(station?.alongKm).toBeLessThanOrEqual((way?.lengthKm ?? 0) + 1e-6);
    }),
  );
});

test('the way begins and ends at the ends of the border, and no border is no way', () => {
  const way = borderWay([equator]);
  expect(way?.lengthKm).toBeCloseTo(2 * degree, 6);
  expect(way?.at(0)).toEqual({ lat: 0, lon: 10 });
  expect(way?.at(-5)).toEqual({ lat: 0, lon: 10 });
  expect(way?.at(99_999)).toEqual({ lat: 0, lon: 12 });
  expect(way?.at(1.5 * degree).lon).toBeCloseTo(11.5, 6);
  expect(borderWay([])).toBeNull();
});

test('a border that runs from north to south is walked that way in all of its parts, wherever each begins', () => {
  const north: GeoLine = [
    [-70, -10],
    [-68, -20],
  ];
  const middle: GeoLine = [
    [-69, -30],
    [-72, -21],
  ];
  const south: GeoLine = [
    [-75, -40],
    [-68, -41],
  ];
  const places = [-40.4, -12, -29].map((lat) => ({ lat, lon: -70 }));
  expect(walkBorder([south, middle, north], places, 300).map(({ item }) => item.lat)).toEqual([
    -12, -29, -40.4,
  ]);
});
