import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from './open-world.ts';
import { distanceKm } from './testing/distance.ts';
import { type KnownCity, missionCities, worldCities } from './testing/known-cities.ts';
import { sharedWorld } from './testing/shared-world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

/** Cities whose place in the gazetteer the outlines put into another country, or more than 3 km out at sea. */
const misplaced = (cities: readonly KnownCity[]): readonly string[] =>
  cities.flatMap(({ name, country, ...point }) => {
    const place = world.findPlaces(name, { country }).find((found) => distanceKm(found, point) < 30);
    const nearest = world.nearestCountry(place?.lat ?? 0, place?.lon ?? 0);
    return nearest.iso2 === country && nearest.km < 3 ? [] : [`${name}: ${nearest.iso2}`];
  });

describe('the country at a point', () => {
  it('is the right one for every mission of the built-in article, also where 200 m decide', () => {
    expect(misplaced(missionCities)).toEqual([]);
  });

  it('is the right one for cities all over the world', () => {
    // Jerusalem's eastern part has no line of its own in Natural Earth.
    expect(misplaced(worldCities)).toEqual(['East Jerusalem: IL']);
  });

  it.each([
    [28.709, -100.4995, 'US', 'Eagle Pass, Texas'],
    [28.7003, -100.5234, 'MX', 'Piedras Negras'],
    [32.5423, -117.0296, 'MX', 'Tijuana, at the crossing'],
    [41.9029, 12.4534, 'VA', 'Saint Peter’s Basilica'],
    [41.8902, 12.4922, 'IT', 'the Colosseum'],
    [44.9521, 34.1024, 'UA', 'Simferopol'],
    [27.1253, -13.1625, 'EH', 'Laayoune'],
    [-29.6, 28.2, 'LS', 'Lesotho, inside South Africa'],
    [4.9224, -52.3135, 'GF', 'Cayenne'],
    [54.71, 20.51, 'RU', 'Kaliningrad'],
    [39.2, 45.41, 'AZ', 'Nakhchivan'],
    [35.89, -5.31, 'ES', 'Ceuta'],
    [-80, 0, 'AQ', 'Queen Maud Land'],
    [65.5, -179.5, 'RU', 'Chukotka, beyond the antimeridian'],
  ])('at %f, %f is %s: %s', (lat, lon, iso2) => {
    expect(world.countryAt(lat, lon)).toBe(iso2);
  });

  it('is none at sea, with the nearest one named', () => {
    expect(world.countryAt(25.5, -90)).toBeUndefined();
    expect(world.nearestCountry(25.5, -90).km).toBeGreaterThan(300);
    const offVeracruz = world.nearestCountry(19.2, -96.05);
    expect(offVeracruz.iso2).toBe('MX');
    expect(offVeracruz.km).toBeLessThan(15);
  });
});
