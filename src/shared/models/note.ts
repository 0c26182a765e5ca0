import type { KeptSubject } from './subject.ts';

/** Colours of a note, named after what they look like in both themes. */
export const noteColours = ['yellow', 'green', 'blue', 'rose', 'violet', 'grey'] as const;
export type NoteColour = (typeof noteColours)[number];

export type Note = {
  /** UUID. */
  readonly id: string;
  /** Markdown; empty for a mere highlight. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  readonly targets: readonly KeptSubject[];
  /** ISO 8601 with `Z`. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it was put into the trash; null while it is not. */
  readonly trashedAt: string | null;
};

/** What a person writes; the rest of a note the notebook adds. */
export type NoteDraft = Pick<Note, 'id' | 'body' | 'tags' | 'colour' | 'targets'>;

/** Which state of a note is meant: no two that follow each other have the same. */
export type NoteStamp = Pick<Note, 'updatedAt' | 'trashedAt'>;

/** A draft on its way into the notebook. */
export type NoteSave = NoteDraft & {
  /**
   * The state that it was made from, null for a new note. Where another was saved in between, it is refused.
   * Whoever has read none leaves it out; what is replaced is then kept in the history always.
   */
  readonly basedOn?: NoteStamp | null | undefined;
  /** What it replaces is kept in the history, however short it stood there. */
  readonly keepBefore?: boolean | undefined;
};

/** What became of the notes: one was saved (into the trash and back too), one is gone for good, or so much that they are to be asked for anew. */
export type NotesChange =
  | { readonly kind: 'saved'; readonly note: Note }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'all' };

/** An earlier state of a note. */
export type NoteVersion = { readonly version: number; readonly savedAt: string; readonly note: Note };
