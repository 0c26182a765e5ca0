import type { Notebook } from '#main/notebook/notebook.ts';
import { addReviews, selectReviews } from '#main/notebook/review-rows.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import type { StudyChannels } from '#shared/contract/study-channels.ts';

/** Reviews, beside the notes in the notebook; `notebook` throws why there is none. */
export function createStudyHandlers(
  notebook: () => Notebook,
  now: () => Date = () => new Date(),
): Handlers<StudyChannels> {
  return {
    'study.reviews': () => notebook().read(selectReviews),
    'study.review': async ({ cardId, grade }) => {
      const review = { cardId, grade, reviewedAt: now().toISOString() };
      await notebook().change((database) => addReviews(database, [review]));
      return review;
    },
  };
}
