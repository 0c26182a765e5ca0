import { z } from 'zod';
import { readWorldJson } from './read-world-file.ts';

/**
 * A place that no gazetteer of cities and divisions has: a region, a former State, a river, a sea, a site.
 * resources/world/places-curated.json is written by hand; add to it what articles about any two States name.
 */
const curatedPlaceSchema = z
  .object({
    kind: z.enum(['region', 'river', 'sea', 'site']),
    /** `lindero:<slug>`. */
    id: z.string().regex(/^lindero:[a-z0-9-]+$/),
    name: z.string().min(1),
    /** Left out where it is the English one. */
    nameEs: z.string().min(1).optional(),
    /** ISO 3166-1 alpha-2; left out, or null, where it lies in no one country. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null),
    /** Degrees, WGS 84: where a label may stand. */
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    /** Other names in English. */
    aliases: z.array(z.string().min(1)).readonly().default([]),
  })
  .transform((place) => ({ ...place, nameEs: place.nameEs ?? place.name }))
  .readonly();

export type CuratedPlace = z.infer<typeof curatedPlaceSchema>;

const fileSchema = z.object({
  format: z.literal(1),
  source: z.string(),
  places: z.array(curatedPlaceSchema),
});

export function loadCuratedPlaces(folder: string): readonly CuratedPlace[] {
  return readWorldJson(folder, 'places-curated.json', fileSchema).places;
}
