import { beforeAll, describe, expect, it } from 'vitest';
import { placeKey } from '#shared/text/place-key.ts';
import type { FoundPlace } from './gazetteer.ts';
import type { World } from './open-world.ts';
import { distanceKm } from './testing/distance.ts';
import { type KnownCity, missionCities, worldCities } from './testing/known-cities.ts';
import { sharedWorld } from './testing/shared-world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

/** Cities for which no place of that name in that country lies within 30 km of where they are. */
const notFound = (cities: readonly KnownCity[]): readonly string[] =>
  cities
    .filter(({ name, country, ...point }) =>
      world.findPlaces(name, { country }).every((place) => distanceKm(place, point) > 30),
    )
    .map(({ name, country }) => `${name}, ${country}`);

/** Capitals first, parts of cities last, else by population, a main name counting three times an alternate one. */
const rank = ({ population, feature, mainName }: FoundPlace): number =>
  Math.log10(population + 10) + (feature === 'PPLC' ? 2 : feature === 'PPLX' ? -3 : 0) + (mainName ? 0.5 : 0);

/** Cities for which another place of that name ranks higher. */
const outranked = (cities: readonly KnownCity[]): readonly string[] =>
  cities
    .filter(({ name, country, ...point }) => {
      const [first] = world.findPlaces(name, { country }).toSorted((a, b) => rank(b) - rank(a));
      return first !== undefined && distanceKm(first, point) > 30;
    })
    .map(({ name, country }) => `${name}, ${country}`);

describe('the gazetteer', () => {
  it('knows the city of every mission of the built-in article', () => {
    expect(notFound(missionCities)).toEqual([]);
  });

  it('knows cities all over the world by names that articles use, former ones too', () => {
    expect(notFound(worldCities)).toEqual([]);
  });

  it('says enough of each place to choose the one that readers mean', () => {
    expect(outranked(missionCities)).toEqual([]);
    expect(outranked(worldCities)).toEqual([]);
  });

  it('knows a place by its GeoNames id, with position, population and division', () => {
    const tijuana = world.place(3981609);
    expect(tijuana).toMatchObject({ name: 'Tijuana', country: 'MX', feature: 'PPLA2' });
    expect(distanceKm(tijuana ?? { lat: 0, lon: 0 }, { lat: 32.52, lon: -117.02 })).toBeLessThan(5);
    expect(world.admin1('MX', tijuana?.admin1 ?? '')).toMatchObject({
      name: 'Baja California',
      iso: 'MX-BCN',
    });
    expect(world.place(1)).toBeUndefined();
  });

  it('answers for many names at once what it answers for each', () => {
    const names = ['Mérida', 'Matamoros', 'Nogales', 'Georgia', 'Nowhere at all'];
    const found = world.placesByKey(names.map(placeKey), { countries: ['MX'], orPopulation: 100_000 });
    expect(found.has('nowhere at all')).toBe(false);
    for (const name of names) {
      const each = world
        .findPlaces(name)
        .filter(
          ({ country, population, feature }) =>
            country === 'MX' || population >= 100_000 || feature === 'PPLC',
        );
      expect(found.get(placeKey(name)) ?? []).toEqual(each);
      expect(world.admin1ByKey(names.map(placeKey)).get(placeKey(name)) ?? []).toEqual(
        world.findAdmin1(name),
      );
    }
  });

  it('knows where the label of a division may stand', () => {
    const [normandy] = world.findAdmin1('Normandy', { country: 'FR' });
    const [sonora] = world.findAdmin1('Sonora', { country: 'MX' });
    expect(normandy).toMatchObject({ lat: expect.closeTo(49.3, 0), lon: expect.closeTo(0.3, 0) });
    expect(sonora).toMatchObject({ lat: expect.closeTo(29.5, 0), lon: expect.closeTo(-110.5, 0) });
  });

  it.each([
    ['D.C.', 'US', 'US-DC'],
    ['Calif.', 'US', 'US-CA'],
    ['TX', 'US', 'US-TX'],
    ['NSW', 'AU', 'AU-NSW'],
    ['Ont.', 'CA', 'CA-ON'],
    ['Québec', 'CA', 'CA-QC'],
    ['Scotland', 'GB', 'GB-SCT'],
    ['Escocia', 'GB', 'GB-SCT'],
    ['Baja California Sur', 'MX', 'MX-BCS'],
    ['Bavaria', 'DE', 'DE-BY'],
  ])('knows the division %s of %s', (name, country, iso) => {
    expect(world.findAdmin1(name, { country }).map((division) => division.iso)).toContain(iso);
  });

  it('finds every capital', () => {
    const seats = world.countries().flatMap((country) => country.capitals);
    expect(seats.length).toBeGreaterThan(240);
    expect(seats.filter(({ geonames }) => geonames === null || !world.place(geonames))).toEqual([]);
  });
});
