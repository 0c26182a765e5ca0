import type { Country } from '#main/world/country.ts';
import type { World } from '#main/world/open-world.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import type { WorldChannels } from '#shared/contract/world-channels.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { borderCities } from './border-cities.ts';
import { worldPlace } from './world-place.ts';

/** A list that is still looked through at a glance. */
const MOST_PLACES = 12;

/** What windows ask about the world. */
export function createWorldHandlers(world: World): Handlers<WorldChannels> {
  return {
    'world.countries': ({ iso2 }) =>
      iso2.flatMap((code) => {
        const country = world.country(code);
        return country === undefined ? [] : [countryFacts(country)];
      }),
    'world.border': ({ first, second }) => world.border(first, second),
    'world.places': ({ name }) =>
      world.placesByPrefix(name, MOST_PLACES).map((place) => worldPlace(world, place)),
    'world.borderCities': (request) => borderCities(world, request),
  };
}

/** What windows and search know of a country. */
export function countryFacts({
  iso2,
  iso3,
  names,
  lat,
  lon,
  area,
  commonwealth,
  sovereign,
}: Country): CountryFacts {
  return { iso2, iso3, names, lat, lon, area, commonwealth, sovereign };
}
