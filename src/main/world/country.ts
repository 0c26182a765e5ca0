import { z } from 'zod';

const name = z.object({ common: z.string(), official: z.string(), withArticle: z.string() });
const words = z.array(z.string()).readonly();

/** One record of countries.json. Extends what the contract shows of a country. */
const countrySchema = z
  .object({
    /** ISO 3166-1 alpha-2; XK for Kosovo. */
    iso2: z.string().regex(/^[A-Z]{2}$/),
    iso3: z.string().length(3),
    numeric: z.string().nullable(),
    /** `state`: members and observers of the United Nations. */
    kind: z.enum(['state', 'partly-recognised', 'associated-state', 'territory']),
    /** The State that a territory belongs to; null for States. */
    sovereign: z.string().nullable(),
    names: z.object({ en: name, es: name }),
    aliases: z.object({ en: words, es: words }),
    /** Names that may also mean another country. */
    ambiguous: words,
    demonyms: z.object({ en: words, es: words }),
    ambiguousDemonyms: words,
    /** Combining forms, as in "Franco-German". */
    prefixes: words,
    capitals: z
      .array(z.object({ name: z.string(), role: z.string(), geonames: z.number().nullable() }))
      .readonly(),
    /** Square kilometres. */
    area: z.number().nullable(),
    lat: z.number(),
    lon: z.number(),
    /** ISO 3166-1 alpha-2 of the countries across a land border. */
    landNeighbours: words,
    commonwealth: z.boolean(),
    languages: words,
  })
  .readonly();

export type Country = z.infer<typeof countrySchema>;

export const countriesFileSchema = z.object({ format: z.literal(1), countries: z.array(countrySchema) });
