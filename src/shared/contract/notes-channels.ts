import { z } from 'zod';
import type { Note, NoteSave, NoteStamp, NoteVersion } from '#shared/models/note.ts';
import { emptyRequest } from './app-channels.ts';
import type { Validators } from './channel-types.ts';
import { noteSaveSchema, noteStampSchema } from './note-schema.ts';

/** A saved state of the whole notebook. */
export type NotebookGeneration = { readonly file: string; readonly savedAt: string };

/** The same with what helps a person to choose one. */
export type GenerationSummary = NotebookGeneration & {
  /** Those in the trash left out; null when the state is damaged and cannot be chosen. */
  readonly notes: number | null;
  /** What its file takes on disk. */
  readonly bytes: number;
};

/** Why a notebook can only be read. */
export type ReadOnlyReason = {
  readonly kind: /** Another Lindero writes it. */
    | 'in-use'
    /** Another Lindero saved since it was read here, though this one had the right to. */
    | 'changed-elsewhere'
    /** Newer states may be sound, but the system does not let them be read. */
    | 'unreadable'
    /** Nothing can be made in its folder. */
    | 'not-writable';
  /** Who, or which file and what the system says of it, in English; may be empty. */
  readonly details: string;
};

/** What was found when the notebook was opened. */
export type NotebookReport = {
  /** The state that was opened; null for a new notebook. */
  readonly opened: NotebookGeneration | null;
  /** How many notes were in it, those in the trash left out. */
  readonly notes: number;
  /** Newer states that could not be read, and why (in English); their files are kept in the folder `damaged`. */
  readonly damaged: readonly (NotebookGeneration & { readonly reason: string })[];
  /** Why it can only be read here; null when it can be written. */
  readonly readOnly: ReadOnlyReason | null;
  /** Where the notebook lies. */
  readonly folder: string;
};

export type NotesChannels = {
  /** Everything, the trash included; oldest first. */
  'notes.list': (request: Record<string, never>) => readonly Note[];
  /**
   * Makes or replaces a note. Answers when it is on disk; fails with `notebook.in-use`, `notebook.changed-elsewhere`,
   * `notebook.not-saved`, and with `notes.changed-elsewhere` when the notebook has another state of the note than the
   * one it was made from: nothing is changed then.
   */
  'notes.save': (request: NoteSave) => Note;
  /** Into the trash and back. Fails with `notes.no-such-note`. */
  'notes.trash': (request: { readonly id: string; readonly trashed: boolean }) => Note;
  /** For good, with its history; only from the trash, and only the state that was seen there: else `notes.changed-elsewhere`. */
  'notes.delete': (request: { readonly id: string; readonly basedOn?: NoteStamp | undefined }) => null;
  'notes.history': (request: { readonly id: string }) => readonly NoteVersion[];
  'notebook.report': (request: Record<string, never>) => NotebookReport;
  /** The states of the whole notebook that are kept, newest first: the first is the present one. */
  'notebook.generations': (request: Record<string, never>) => readonly GenerationSummary[];
  /** Goes back to another state of the whole notebook; the present one stays among the states for good. */
  'notebook.restore': (request: { readonly file: string }) => NotebookReport;
  /** Reads again what is on disk, and takes over the writing when nobody else writes any more. */
  'notebook.reopen': (request: Record<string, never>) => NotebookReport;
};

const byId = z.strictObject({ id: z.uuid() });

export const notesValidators = {
  'notes.list': emptyRequest,
  'notes.save': noteSaveSchema,
  'notes.trash': z.strictObject({ id: z.uuid(), trashed: z.boolean() }),
  'notes.delete': z.strictObject({ id: z.uuid(), basedOn: noteStampSchema.optional() }),
  'notes.history': byId,
  'notebook.report': emptyRequest,
  'notebook.generations': emptyRequest,
  'notebook.restore': z.strictObject({ file: z.string().max(100) }),
  'notebook.reopen': emptyRequest,
} satisfies Validators<NotesChannels>;
