import type { Note } from '#shared/models/note.ts';
import type { Review } from '#shared/models/study.ts';

/** What there is to study from, while the screen of it is open. */
export type StudyState =
  | { readonly status: 'closed' }
  | { readonly status: 'loading' }
  | {
      readonly status: 'open';
      /** As they were when the screen was opened. */
      readonly notes: readonly Note[];
      readonly reviews: readonly Review[];
    };

export const closedStudy: StudyState = { status: 'closed' };
