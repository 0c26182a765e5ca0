import { z } from 'zod';
import type { NoteGeometry } from '#shared/models/subject.ts';
import { exactly } from '../found-again.ts';
import { short } from '../kept-schema.ts';
import type { SubjectKindOf } from '../subject-kind.ts';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const position = z.tuple([longitude, latitude]).readonly();

const shape: z.ZodType<NoteGeometry> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2).max(10_000) }),
  z.strictObject({
    type: z.literal('Polygon'),
    coordinates: z.array(z.array(position).min(4).max(10_000)).min(1).max(100),
  }),
]);

/** What was drawn on the map belongs to no article: it has no link, and is a thing of its own each time. */
export const geometry: SubjectKindOf<'geometry'> = {
  label: { en: 'On the map', es: 'En el mapa' },
  link: null,
  isChosen: false,
  name: ({ name }) => name,
  position: (drawn) => drawn.geometry,
  kept: {
    schema: z.strictObject({ kind: z.literal('geometry'), geometry: shape, name: short }),
    keep: (drawn) => drawn,
    subject: (drawn) => drawn,
    find: exactly,
    name: ({ name }) => name,
    shownBy: ['map'],
    facts: (drawn) => ({ geometry: drawn.geometry }),
  },
};
