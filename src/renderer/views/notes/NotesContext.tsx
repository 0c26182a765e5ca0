import { createContext, useContext } from 'react';
import type { NoteFilter } from '#renderer/state/note-filter.ts';
import type { NotePlaces } from '#renderer/state/note-places.ts';
import type { Article } from '#shared/models/article.ts';
import type { KeptSubject } from '#shared/models/subject.ts';

/** What every view needs to show that there are notes on its things, and to begin one. */
export type Noting = {
  readonly article: Article;
  readonly places: NotePlaces;
  /** Another Lindero writes the notebook: no note can be begun here. */
  readonly readOnly: boolean;
  readonly onBegin: (targets: readonly KeptSubject[]) => void;
  readonly onShowAbout: (about: NonNullable<NoteFilter['about']>) => void;
  readonly onOpen: (noteId: string) => void;
};

export const NotesContext = createContext<Noting | null>(null);

export function useNoting(): Noting {
  const noting = useContext(NotesContext);
  if (noting === null) throw new Error('Views that offer notes are drawn inside AtlasWindow.');
  return noting;
}
