import { z } from 'zod';
import { missionTypes } from '#shared/missions/mission-types.ts';
import {
  type Note,
  type NoteSave,
  type NoteStamp,
  type NoteTarget,
  noteColours,
} from '#shared/models/note.ts';
import { wellFormed } from '#shared/text/well-formed.ts';
import { articleId } from './article-id.ts';

/** Everything about notes that comes from outside (a window, a file) passes here. */

/** Longest body in UTF-16 units: a million characters, more than a book chapter. */
export const longestBody = 1_000_000;

/** A text as the notebook can keep it letter for letter: no half of a pair, and no byte order mark in front. */
const keepable = (text: string): string => wellFormed(text).replace(/^\ufeff+/, '');

const id = z.uuid();
const short = z.string().max(500);
const day = z.string().regex(/^-?\d{4,6}-\d\d-\d\d$/);
const moment = z.iso.datetime();
const offset = z.int().min(0);
const inArticle = { articleId, articleTitle: short };

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const position = z.tuple([longitude, latitude]).readonly();

const anchor = z.strictObject({
  exact: z.string().min(1).max(100_000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
  start: offset,
  end: offset,
  sectionId: short,
});

const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2).max(10_000) }),
  z.strictObject({
    type: z.literal('Polygon'),
    coordinates: z.array(z.array(position).min(4).max(10_000)).min(1).max(100),
  }),
]);

const path = z.array(short).max(20).optional();
const edition = z.string().max(64).optional();

const post = z
  .strictObject({ sending: short, receiving: short, type: z.enum(missionTypes), city: short.nullable() })
  .optional();

const cells = z.array(short).max(40);
const table = z
  .strictObject({
    caption: short.nullable(),
    header: cells,
    rows: z.array(cells).max(40),
    whole: z.boolean(),
  })
  .optional();

export const noteTargetSchema: z.ZodType<NoteTarget> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), ...inArticle, anchor }),
  z.strictObject({
    kind: z.literal('section'),
    ...inArticle,
    sectionId: short,
    title: z.string().max(20_000),
    path,
    begins: z.string().max(2_000).optional(),
    edition,
  }),
  z.strictObject({ kind: z.literal('mission'), ...inArticle, missionId: short, name: short, post, edition }),
  z.strictObject({ kind: z.literal('place'), ...inArticle, placeId: short, name: short }),
  z.strictObject({ kind: z.literal('geometry'), geometry, name: short }),
  z.strictObject({
    kind: z.literal('event'),
    ...inArticle,
    eventId: short,
    edtf: short,
    text: short,
    sentence: z.string().max(2_000).optional(),
    at: offset.optional(),
    path,
    edition,
  }),
  z.strictObject({ kind: z.literal('period'), first: day, last: day }),
  z.strictObject({
    kind: z.literal('figure'),
    ...inArticle,
    tableId: short,
    row: short,
    column: short,
    table,
    path,
    edition,
  }),
]);

/** A tag is any words without line breaks; `a/b` is a tag within a tag. */
const tag = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u)
  .transform(keepable);

const written = {
  id,
  body: z.string().max(longestBody).transform(keepable),
  tags: z.array(tag).max(100),
  colour: z.enum(noteColours),
  targets: z.array(noteTargetSchema).max(100),
};

/** Which state of a note something was made from. */
export const noteStampSchema: z.ZodType<NoteStamp> = z.strictObject({
  updatedAt: moment,
  trashedAt: moment.nullable(),
});

/** A body that is too long passes here: the notebook refuses it with a sentence for the one who wrote it. */
export const noteSaveSchema: z.ZodType<NoteSave> = z.strictObject({
  ...written,
  body: z.string().transform(keepable),
  basedOn: noteStampSchema.nullable().optional(),
  keepBefore: z.boolean().optional(),
});

export const noteSchema: z.ZodType<Note> = z.strictObject({
  ...written,
  createdAt: moment,
  updatedAt: moment,
  trashedAt: moment.nullable(),
});
