import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from './open-world.ts';
import { distanceKm } from './testing/distance.ts';
import { sharedWorld } from './testing/shared-world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

describe('land borders', () => {
  it('give Mexico and the United States one continuous line of about 3,145 km', () => {
    const border = world.border('MX', 'US');
    expect(border?.source).toBe('osm');
    expect(border?.lines).toHaveLength(1);
    expect(Math.abs((border?.lengthKm ?? 0) / 3145 - 1)).toBeLessThan(0.02);
  });

  it.each([
    ['San Ysidro, at the crossing', 32.5433, -117.0303],
    ['El Paso, Paso del Norte bridge', 31.7474, -106.4872],
    ['Laredo, Gateway to the Americas bridge', 27.4996, -99.5074],
    ['Nogales, DeConcini crossing', 31.3327, -110.9425],
  ])('pass within 300 m of %s', (_, lat, lon) => {
    const [line = []] = world.border('US', 'MX')?.lines ?? [];
    expect(kmFromLine(line, { lat, lon })).toBeLessThan(0.3);
  });

  /** Lengths in kilometres as commonly published, which differ among themselves by as much as a tenth. */
  it.each([
    ['KZ', 'RU', 7644],
    ['CN', 'MN', 4630],
    ['CN', 'RU', 4209],
    ['IN', 'PK', 3190],
    ['ES', 'PT', 1224],
    ['DE', 'FR', 418],
    ['BR', 'FR', 730],
    ['KP', 'KR', 237],
    ['FI', 'RU', 1309],
    ['DE', 'PL', 467],
    ['CH', 'IT', 698],
    ['NO', 'SE', 1666],
    ['LS', 'ZA', 1106],
    ['GT', 'MX', 958],
    ['EG', 'SD', 1276],
    ['CA', 'US', 8891],
    ['AR', 'CL', 6691],
    ['GB', 'IE', 499],
    ['IT', 'VA', 3.4],
    ['BO', 'BR', 3403],
    ['LI', 'CH', 41],
    ['HT', 'DO', 376],
    ['EH', 'MA', 444],
    ['AL', 'XK', 112],
    ['CD', 'RW', 221],
  ])('between %s and %s are about as long as published', (first, second, published) => {
    const length = world.borderLength(first, second)?.lengthKm ?? 0;
    expect(Math.abs(length / published - 1)).toBeLessThan(0.11);
  });

  it('are the same whichever country is named first', () => {
    expect(world.border('US', 'MX')).toEqual(world.border('MX', 'US'));
  });

  it('count for a State where only a territory of it meets the other', () => {
    expect(world.borderLength('FR', 'BR')).toEqual(world.borderLength('GF', 'BR'));
    expect(world.borderLength('FR', 'SR')?.lengthKm).toBeGreaterThan(400);
    expect(world.borderLength('ES', 'GB')?.lengthKm).toBeLessThan(2);
    expect(world.borderLength('FR', 'NL')?.lengthKm).toBeGreaterThan(8);
    expect(world.borderLength('CN', 'HK')?.lengthKm).toBeGreaterThan(10);
  });

  it('exist however short they are', () => {
    for (const [first, second] of [
      ['BW', 'ZM'],
      ['CN', 'MO'],
      ['IT', 'SM'],
      ['FR', 'MC'],
      ['AF', 'CN'],
      ['AZ', 'TR'],
    ] as const) {
      expect(world.border(first, second)?.lines.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['MX', 'JP'],
    ['DE', 'GB'],
    ['CU', 'US'],
    ['US', 'US'],
    ['XX', 'US'],
    ['BO', 'IS'],
    ['GB', 'FR'],
  ])('do not exist between %s and %s', (first, second) => {
    expect(world.border(first, second)).toBeNull();
    expect(world.borderLength(first, second)).toBeNull();
  });

  it('of every pair are lines without jumps, as long as they say', () => {
    const pairs = world
      .countries()
      .flatMap(({ iso2, landNeighbours }) =>
        landNeighbours.filter((other) => iso2 < other).map((other) => [iso2, other] as const),
      );
    expect(pairs.length).toBeGreaterThan(320);
    const wrong = pairs.filter(([first, second]) => {
      const border = world.border(first, second);
      const measured = (border?.lines ?? []).reduce((sum, line) => sum + lengthKm(line), 0);
      return Math.abs(measured - (border?.lengthKm ?? 0)) > 0.02 * measured + 0.1;
    });
    expect(wrong).toEqual([]);
  });
});

type Line = readonly (readonly [number, number])[];

/** Distance from a line, which may have long straight legs, to within 100 m. */
const kmFromLine = (line: Line, point: { lat: number; lon: number }): number =>
  Math.min(
    ...line.slice(1).map(([lon, lat], index) => {
      const [lastLon, lastLat] = line[index] as readonly [number, number];
      const steps = Math.ceil(distanceKm({ lat, lon }, { lat: lastLat, lon: lastLon }) / 0.1);
      const near = Math.min(
        distanceKm(point, { lat, lon }),
        distanceKm(point, { lat: lastLat, lon: lastLon }),
      );
      if (near > steps * 0.1 + 1) return near;
      const along = Array.from({ length: steps + 1 }, (_, step) => step / steps);
      return Math.min(
        ...along.map((t) =>
          distanceKm(point, { lat: lastLat + t * (lat - lastLat), lon: lastLon + t * (lon - lastLon) }),
        ),
      );
    }),
  );

const lengthKm = (line: Line): number =>
  line.slice(1).reduce((sum, [lon, lat], index) => {
    const [lastLon, lastLat] = line[index] as readonly [number, number];
    return sum + distanceKm({ lat, lon }, { lat: lastLat, lon: lastLon });
  }, 0);
