import { z } from 'zod';
import { type Note, type NoteSave, type NoteStamp, noteColours } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { subjectKinds } from '#shared/subjects/subject-kinds.ts';
import { wellFormed } from '#shared/text/well-formed.ts';

/** Everything about notes that comes from outside (a window, a file) passes here. */

/** Longest body in UTF-16 units: a million characters, more than a book chapter. */
export const longestBody = 1_000_000;

/** A text as the notebook can keep it letter for letter: no half of a pair, and no byte order mark in front. */
const keepable = (text: string): string => wellFormed(text).replace(/^\ufeff+/, '');

const id = z.uuid();
const moment = z.iso.datetime();

/** What a note can be on: the forms of the kinds that notes keep. */
const keptSubjectSchema = z.discriminatedUnion(
  'kind',
  Object.values(subjectKinds).flatMap(({ kept }) => (kept === null ? [] : [kept.schema])) as unknown as [
    z.ZodObject<{ readonly kind: z.ZodLiteral }>,
  ],
) as unknown as z.ZodType<KeptSubject>;

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
  targets: z.array(keptSubjectSchema).max(100),
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
