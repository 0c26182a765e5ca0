import { beforeAll, describe, expect, it } from 'vitest';
import { placeKey } from '#shared/text/place-key.ts';
import type { World } from './open-world.ts';
import { sharedWorld } from './testing/shared-world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

describe('the curated places', () => {
  it('have one id each', () => {
    const ids = world.curatedPlaces().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lie in the country that they name', () => {
    const astray = world
      .curatedPlaces()
      .filter(({ country, lat, lon }) => country !== null && world.nearestCountry(lat, lon)?.iso2 !== country)
      .map(({ id, country, lat, lon }) => `${id} ${country} ${world.nearestCountry(lat, lon)?.iso2}`);
    expect(astray).toEqual([]);
  });

  it('do not take the name of a State', () => {
    const names = world.curatedPlaces().flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => world.countriesByName(name).length > 0)).toEqual([]);
  });

  it('have no name twice', () => {
    const keys = world
      .curatedPlaces()
      .flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(placeKey))]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
