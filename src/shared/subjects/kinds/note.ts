import { exactly } from '../found-again.ts';
import type { SubjectKindOf } from '../subject-kind.ts';

/** A note belongs to the notebook, whichever article a link to it names. */
export const note: SubjectKindOf<'note'> = {
  label: { en: 'Note', es: 'Nota' },
  link: { write: ({ id }) => id, read: (id) => ({ kind: 'note', id }), follow: exactly },
  isChosen: false,
  kept: null,
};
