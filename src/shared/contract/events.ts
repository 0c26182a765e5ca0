import type { Failure } from '#shared/models/failure.ts';
import type { ImportProgress } from '#shared/models/library.ts';
import type { NotesChange } from '#shared/models/note.ts';

/** What the core tells windows without being asked. Payloads are JSON-safe. */
export type CoreEvents = {
  /** The list of packs changed: ask for it again. */
  'library.changed': Record<string, never>;
  /** How far an import is. */
  'library.importProgress': ImportProgress;
  /** What became of the notes, by this window or another. */
  'notes.changed': NotesChange;
  /** The application was asked to open something: a `lindero://` link or a file that was just imported. */
  'app.open': { readonly link: string };
  /** Something that was asked for outside the window could not be done. */
  'app.notice': Failure;
};

export type CoreEventName = keyof CoreEvents;
