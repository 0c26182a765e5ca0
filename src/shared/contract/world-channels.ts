import { z } from 'zod';
import type { BorderCity, CountryFacts, PairGeometry, WorldPlace } from '#shared/models/world.ts';
import type { Validators } from './channel-types.ts';

export const iso2 = z.string().regex(/^[A-Z]{2}$/);

export type WorldChannels = {
  /** Facts about the States asked for, in the order asked; unknown codes are left out. */
  'world.countries': (request: { readonly iso2: readonly string[] }) => readonly CountryFacts[];
  /** The bundled border line of a pair; null when the two do not meet on land. */
  'world.border': (request: { readonly first: string; readonly second: string }) => PairGeometry | null;
  /** Places of the gazetteer of which a name begins like that, in any of its languages: whole names first, then by population; at most 12. */
  'world.places': (request: { readonly name: string }) => readonly WorldPlace[];
  /** Cities of so many inhabitants within so many kilometres of the land border of a pair, the largest first; none when the two do not meet. */
  'world.borderCities': (request: BorderCitiesRequest) => readonly BorderCity[];
};

export type BorderCitiesRequest = {
  readonly first: string;
  readonly second: string;
  /** Kilometres, more than 0 and at most 200. */
  readonly within: number;
  readonly leastPopulation: number;
};

export const worldValidators = {
  'world.countries': z.strictObject({ iso2: z.array(iso2).max(300) }),
  'world.border': z.strictObject({ first: iso2, second: iso2 }),
  'world.places': z.strictObject({ name: z.string().max(200) }),
  'world.borderCities': z.strictObject({
    first: iso2,
    second: iso2,
    within: z.number().positive().max(200),
    leastPopulation: z.number().int().min(0),
  }),
} satisfies Validators<WorldChannels>;
