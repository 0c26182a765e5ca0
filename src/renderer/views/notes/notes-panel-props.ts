import type { NoteActions } from '#renderer/state/note-actions.ts';
import type { NotePlaces } from '#renderer/state/note-places.ts';
import type { NotesState } from '#renderer/state/notes-state.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject } from '#shared/models/subject.ts';

/** What the frame gives the column of notes. */
export type NotesPanelProps = {
  readonly edition: Edition;
  readonly notes: NotesState;
  readonly places: NotePlaces;
  readonly actions: NoteActions;
  /** What is chosen in the window at this moment, to be written on; null when nothing is. */
  readonly chosen: KeptSubject | null;
  /** Brings the window to what a note is about. */
  readonly onShow: (target: KeptSubject) => void;
  /** Another Lindero writes the notebook: here it is only read. */
  readonly readOnly: boolean;
  /** Opens the screen of the notebook as a whole, where writing can be taken over. */
  readonly onNotebook: () => void;
  /** Opens the dialog for notes that leave the notebook, or come into it. */
  readonly onExchange: (which: 'export' | 'import') => void;
};
