import type { PlaceWords, Post } from './grammar/post.ts';
import { readCities } from './grammar/read-cities.ts';
import type { Scope } from './grammar/scope.ts';

/** The cities that stand by themselves above the current item of a list. */
export type CitiesAbove = {
  readonly isOpen: () => boolean;
  /** Items as deep as this, or deeper, are below the city no more. */
  readonly leave: (depth: number) => void;
  readonly enter: (depth: number, city: PlaceWords) => void;
  /** The missions of an item below: in the city above, where the item names none. */
  readonly place: (posts: readonly Post[]) => readonly Post[];
};

/** "- Bucharest" over "  - Embassy" and "  - Consulate-General": cities with what is there in a list below. */
export function createCitiesAbove(): CitiesAbove {
  let levels: readonly { readonly depth: number; readonly city: PlaceWords }[] = [];
  return {
    isOpen: () => levels.length > 0,
    leave(depth) {
      levels = levels.filter((level) => level.depth < depth);
    },
    enter(depth, city) {
      levels = [...levels, { depth, city }];
    },
    place(posts) {
      const city = levels.at(-1)?.city;
      if (city === undefined) return posts;
      return posts.map((post) =>
        post.places.length > 0 || post.inCapital ? post : { ...post, places: [city] },
      );
    },
  };
}

/** The city of one of the two States that a line consists of; null where the line says more, or no city. */
export function cityAlone(scope: Scope): PlaceWords | null {
  const read = readCities(scope, 0, false);
  const [city, ...others] = read?.places ?? [];
  if (city === undefined || others.length > 0 || read?.next !== scope.words.length) return null;
  return scope.world.findPlaces(city.query).some(({ country }) => scope.homes.has(country)) ? city : null;
}
