import type { Failure } from '#shared/models/failure.ts';
import type { Note, NoteColour, NoteDraft, NoteStamp, NotesChange } from '#shared/models/note.ts';
import { draftOf } from '#shared/notes/note-draft.ts';
import { isSameData } from '#shared/same-data.ts';
import { everyNote, type NoteFilter } from './note-filter.ts';

/** What a person has written and the core has not yet acknowledged. */
export type UnsavedNote = {
  readonly draft: NoteDraft;
  /** The state that the draft was made from; null for a new note. */
  readonly basedOn: NoteStamp | null;
  /**
   * `blank`: a new note that says nothing yet and need not be kept. `overtaken`: another window wrote something
   * else in between, and a person has to choose.
   */
  readonly status: 'blank' | 'typing' | 'saving' | 'failed' | 'overtaken';
  readonly failure: Failure | null;
};

/** What becomes of a note that two windows wrote. */
export type OvertakenChoice = 'mine' | 'theirs' | 'both';

/** One change of a note that can be taken back: null where there was none. */
export type NoteStep = { readonly before: Note | null; readonly after: Note | null };

/** The notebook as the window knows it. */
export type NotesState = {
  /** Whether the column of notes is open. */
  readonly shown: boolean;
  /** Everything on disk, the trash included, oldest first. */
  readonly all: readonly Note[];
  /** Why there are none to show. */
  readonly failure: Failure | null;
  /** By id. What is in here is not on disk, whatever is shown. */
  readonly unsaved: Readonly<Record<string, UnsavedNote>>;
  /** What the column shows: the list, the trash, or one note. */
  readonly view: { readonly kind: 'list' | 'trash' } | { readonly kind: 'note'; readonly id: string };
  readonly filter: NoteFilter;
  /** Which colour the next highlight has. */
  readonly colour: NoteColour;
  /** Oldest first. */
  readonly done: readonly NoteStep[];
  readonly undone: readonly NoteStep[];
  /** What was just put into the trash, and can be had back at once. */
  readonly removed: Note | null;
};

export const emptyNotes: NotesState = {
  shown: false,
  all: [],
  failure: null,
  unsaved: {},
  view: { kind: 'list' },
  filter: everyNote,
  colour: 'yellow',
  done: [],
  undone: [],
  removed: null,
};

/** The notes after the core told of a change; the same array when it says nothing new. */
export function withChange(
  all: readonly Note[],
  change: Exclude<NotesChange, { kind: 'all' }>,
): readonly Note[] {
  if (change.kind === 'removed') return all.filter(({ id }) => id !== change.id);
  const { note } = change;
  const at = all.findIndex(({ id }) => id === note.id);
  if (at === -1) return [...all, note];
  const known = all[at];
  if (known === undefined || known.updatedAt > note.updatedAt) return all;
  // The trash is no change of a note's words: the moment of the last stays.
  const isSame = known.updatedAt === note.updatedAt && known.trashedAt === note.trashedAt;
  if (isSame) return all;
  // What is found once for a note's targets holds as long as they are the same objects.
  return all.with(at, isSameData(known.targets, note.targets) ? { ...note, targets: known.targets } : note);
}

/** The notes as a person knows them: what is typed and not yet on disk in the place of what is, new ones at the end. */
export function writtenNotes({ all, unsaved }: NotesState): readonly Note[] {
  const typed = Object.values(unsaved).filter(({ status }) => status !== 'blank');
  if (typed.length === 0) return all;
  const moment = new Date(0).toISOString();
  const isNew = ({ draft }: UnsavedNote) => !all.some(({ id }) => id === draft.id);
  return [
    ...all.map((note) => (unsaved[note.id] === undefined ? note : { ...note, ...unsaved[note.id]?.draft })),
    ...typed
      .filter(isNew)
      .map(({ draft }) => ({ ...draft, createdAt: moment, updatedAt: moment, trashedAt: null })),
  ];
}

/** A note as it is written just now: what is typed, else what is on disk. */
export function writtenNote({ all, unsaved }: NotesState, id: string): NoteDraft | null {
  const typed = unsaved[id]?.draft;
  if (typed !== undefined) return typed;
  const note = all.find((one) => one.id === id);
  return note === undefined ? null : draftOf(note);
}
