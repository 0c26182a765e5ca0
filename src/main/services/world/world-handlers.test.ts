import { beforeAll, expect, test } from 'vitest';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { borderCities } from './border-cities.ts';
import { createWorldHandlers } from './world-handlers.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

const named = async (name: string) =>
  (await createWorldHandlers(world)['world.places']({ name })).map(
    (place) => `${place.name}, ${place.admin1}, ${place.country}`,
  );

test('a place is found by the beginning of a name, without its accents, whole names and large cities first', async () => {
  expect((await named('tijua'))[0]).toBe('Tijuana, Baja California, MX');
  expect((await named('MERIDA')).slice(0, 1)).toEqual(['Mérida, Yucatán, MX']);
  expect(await named('Ciudad Juarez')).toContain('Ciudad Juárez, Chihuahua, MX');
  expect((await named('san')).length).toBe(12);
  expect(await named('  ')).toEqual([]);
  expect(await named('qqqqqq')).toEqual([]);
});

test('the cities along a border are those of the two sides that are near its line', () => {
  const cities = borderCities(world, { first: 'MX', second: 'US', within: 30, leastPopulation: 50_000 });
  const names = (side: string) => cities.filter((city) => city.side === side).map(({ name }) => name);
  expect(names('first')).toEqual(expect.arrayContaining(['Tijuana', 'Ciudad Juárez', 'Heroica Matamoros']));
  expect(names('second')).toEqual(expect.arrayContaining(['El Paso', 'Laredo', 'Brownsville']));
  expect(names('second')).not.toContain('Tucson');
  expect(cities.every(({ population }) => population >= 50_000)).toBe(true);
});

test('a border through a territory has the territory’s cities on its State’s side', () => {
  const cities = borderCities(world, { first: 'SR', second: 'FR', within: 40, leastPopulation: 1_000 });
  expect(cities.map(({ country, side }) => `${country} ${side}`)).toEqual(
    expect.arrayContaining(['SR first', 'GF second']),
  );
});

test('two States that do not meet on land have no border to walk', () => {
  expect(borderCities(world, { first: 'CU', second: 'US', within: 50, leastPopulation: 0 })).toEqual([]);
});
