import { z } from 'zod';
import { longestLink } from '#shared/links/link.ts';
import { type MapExtent, type ReadingPlace, type Session, timelineForms } from '#shared/models/session.ts';

/** Also for what a browser kept beside an entry of its history. */
export const readingPlaceSchema = z.strictObject({
  start: z.int().min(0),
  below: z.number().min(-1e6).max(1e6),
}) satisfies z.ZodType<ReadingPlace>;

const mapExtentSchema = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  zoom: z.number().min(0).max(24),
}) satisfies z.ZodType<MapExtent>;

export const sessionSchema = z.strictObject({
  link: z.string().max(longestLink),
  place: readingPlaceSchema.nullable(),
  map: mapExtentSchema.nullable(),
  panel: z.string().max(40),
  notes: z.boolean(),
  timeline: z.enum(timelineForms),
  follow: z.boolean(),
}) satisfies z.ZodType<Session>;
