import type { World } from '#main/world/open-world.ts';
import type { MissionType } from '#shared/missions/mission-types.ts';

/** What of the world the placing rule asks. */
export type PlacingWorld = Pick<
  World,
  | 'findPlaces'
  | 'placesByKey'
  | 'place'
  | 'findAdmin1'
  | 'admin1'
  | 'seatOfAdmin1'
  | 'country'
  | 'countries'
  | 'countriesByName'
  | 'border'
  | 'countryAt'
>;

/** What the words say of where a mission is. */
export type PlacingQuery = {
  /** The city's name without qualifiers; null where none is named. */
  readonly city: string | null;
  /** What follows the city's name to tell it apart: a State, a territory, a first-order division. */
  readonly qualifiers: readonly string[];
  /** "In the capital", without its name. */
  readonly inCapital: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly sending: string;
  readonly receiving: string;
  readonly type: MissionType;
  /** The words say that the mission is accredited from elsewhere. */
  readonly elsewhere: boolean;
};
