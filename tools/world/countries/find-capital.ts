import { placeKey } from '#shared/text/place-key.ts';
import { aliasKeys } from '../gazetteer/city-aliases.ts';
import type { City } from '../gazetteer/read-cities.ts';

const RANK: Readonly<Record<string, number>> = { PPLC: 3, PPLG: 2, PPLA: 1 };

/** The city of that name in that country: the capital before other seats, then the most populous. */
export function findCapital(cities: readonly City[], country: string, name: string): City | undefined {
  const key = placeKey(name);
  return cities
    .filter((city) => city.country === country && aliasKeys(city).includes(key))
    .toSorted((a, b) => rank(b) - rank(a) || b.population - a.population)[0];
}

const rank = (city: City): number => RANK[city.feature] ?? 0;
