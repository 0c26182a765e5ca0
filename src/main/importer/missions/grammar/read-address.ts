import { readCities } from './read-cities.ts';
import type { Spot } from './read-spot.ts';
import type { Scope } from './scope.ts';

const LONGEST_ADDRESS = 20;

/** "at 3007 Tilden Street NW, Washington, D.C.": the city is what an address ends with. */
export function readAddress(scope: Scope, index: number): Spot | null {
  for (let at = index; at < Math.min(scope.words.length, index + LONGEST_ADDRESS); at++) {
    const word = scope.words[at];
    const meaning = scope.at(at)?.meaning;
    if (word === undefined || word.text === ';' || meaning?.kind === 'term') return null;
    if (word.text !== ',' || scope.words[at + 1]?.capital !== true) continue;
    const read = readCities(scope, at + 1, false);
    const known = (read?.places ?? []).filter(({ query }) => populationAtHome(scope, query) >= 0);
    // "Red Hill, Canberra": the suburb comes before the city.
    const [city] = known.toSorted(
      (a, b) => populationAtHome(scope, b.query) - populationAtHome(scope, a.query),
    );
    if (read && city) return { kind: 'cities', places: [city], next: read.next };
  }
  return null;
}

/** Of the largest place of that name in the two States; -1 where they have none. */
const populationAtHome = ({ world, homes }: Scope, name: string): number =>
  Math.max(
    -1,
    ...world.findPlaces(name).flatMap(({ country, population }) => (homes.has(country) ? [population] : [])),
  );
