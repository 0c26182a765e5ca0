import { z } from 'zod';
import { type Grade, grades, type Review } from '#shared/models/study.ts';
import { emptyRequest } from './app-channels.ts';
import type { Validators } from './channel-types.ts';

const cardId = z
  .string()
  .max(800)
  .regex(/^(?:note|mission):\S+$/);
const grade = z.literal([...grades]);

/** A review from a file. */
export const reviewSchema: z.ZodType<Review> = z.strictObject({
  cardId,
  reviewedAt: z.iso.datetime(),
  grade,
});

export type StudyChannels = {
  /** Every review there ever was, oldest first. */
  'study.reviews': (request: Record<string, never>) => readonly Review[];
  /** A card was looked at, now. Answers when that is on disk; fails as `notes.save` does. */
  'study.review': (request: { readonly cardId: string; readonly grade: Grade }) => Review;
};

export const studyValidators = {
  'study.reviews': emptyRequest,
  'study.review': z.strictObject({ cardId, grade }),
} satisfies Validators<StudyChannels>;
