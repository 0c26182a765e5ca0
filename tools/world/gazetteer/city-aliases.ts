import { placeKey } from '#shared/text/place-key.ts';
import type { City } from './read-cities.ts';

/** Below this population a place is known by its main name only, unless it is a seat of government. */
const ALIASES_FROM_POPULATION = 3000;

const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
/** GeoNames' machine transliterations ("mo xi ge cheng") have no capital; three capitals are an airport. */
const HAS_CAPITAL = /\p{Lu}/u;
const AIRPORT_CODE = /^[A-Z]{3}$/;

/** The keys under which a city can be found, its main name's first. */
export function aliasKeys(city: City, curated: readonly string[] = []): readonly string[] {
  const wellKnown = city.population >= ALIASES_FROM_POPULATION || /^PPL(A|C)$/.test(city.feature);
  const others = wellKnown ? city.alternateNames.filter(isUsefulName) : [];
  const keys = [city.name, city.asciiName, ...others, ...curated].map(placeKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

const isUsefulName = (name: string): boolean =>
  LATIN_ONLY.test(name) && HAS_CAPITAL.test(name) && !AIRPORT_CODE.test(name);
