import { z } from 'zod';
import type { CountryFacts, PairGeometry } from '#shared/models/world.ts';
import type { Validators } from './channel-types.ts';

export const iso2 = z.string().regex(/^[A-Z]{2}$/);

export type WorldChannels = {
  /** Facts about the States asked for, in the order asked; unknown codes are left out. */
  'world.countries': (request: { readonly iso2: readonly string[] }) => readonly CountryFacts[];
  /** The bundled border line of a pair; null when the two do not meet on land. */
  'world.border': (request: { readonly first: string; readonly second: string }) => PairGeometry | null;
};

export const worldValidators = {
  'world.countries': z.strictObject({ iso2: z.array(iso2).max(300) }),
  'world.border': z.strictObject({ first: iso2, second: iso2 }),
} satisfies Validators<WorldChannels>;
