import type { ReadNotes } from '#shared/exchange/notes/read/read-notes.ts';
import type { Failure } from '#shared/models/failure.ts';

/** A file of notes: what a window sends of it, or a file on the disk. */
export type NotesSource = { readonly path: string; readonly base64: string } | { readonly path: string };

export type NotesWorkerRequest = {
  readonly source: NotesSource;
  /** Parts of it that are read already, or are not to be read: see `readNotesAside`. */
  readonly skip: number;
};

/** For each part `reading`, then what is in it, in as many answers as it takes; then `done`. */
export type NotesWorkerAnswer =
  | { readonly kind: 'reading'; readonly path: string }
  /** `units` is the length of the notes as JSON. */
  | { readonly kind: 'notes'; readonly read: ReadNotes; readonly units: number }
  | { readonly kind: 'failed'; readonly path: string; readonly error: Failure }
  | { readonly kind: 'done' };
