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
    const [city] = read?.places ?? [];
    if (read && city && isAtHome(scope, city.query))
      return { kind: 'cities', places: [city], next: read.next };
  }
  return null;
}

const isAtHome = ({ world, homes }: Scope, name: string): boolean =>
  world.findPlaces(name).some(({ country }) => homes.has(country));
