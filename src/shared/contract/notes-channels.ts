import { z } from 'zod';
import type { Note, NoteDraft, NoteVersion } from '#shared/models/note.ts';
import { emptyRequest } from './app-channels.ts';
import type { Validators } from './channel-types.ts';
import { noteDraftSchema } from './note-schema.ts';

/** A saved state of the whole notebook. */
export type NotebookGeneration = { readonly file: string; readonly savedAt: string };

export type NotebookReport = {
  /** The state that is open; null for a new notebook. */
  readonly opened: NotebookGeneration | null;
  /** Newer states that could not be read, and why; their files are kept in the folder `damaged`. */
  readonly damaged: readonly (NotebookGeneration & { readonly reason: string })[];
  /** Another window writes it: here it can only be read. */
  readonly readOnly: boolean;
  readonly generations: readonly NotebookGeneration[];
  /** Where the notebook lies. */
  readonly folder: string;
};

export type NotesChannels = {
  /** Everything, the trash included; oldest first. */
  'notes.list': (request: Record<string, never>) => readonly Note[];
  /** Makes or replaces a note. Answers when it is on disk; fails with `notebook.in-use`, `notebook.not-saved`. */
  'notes.save': (request: NoteDraft) => Note;
  /** Into the trash and back. Fails with `notes.no-such-note`. */
  'notes.trash': (request: { readonly id: string; readonly trashed: boolean }) => Note;
  /** For good, with its history; only from the trash. */
  'notes.delete': (request: { readonly id: string }) => null;
  'notes.history': (request: { readonly id: string }) => readonly NoteVersion[];
  'notebook.report': (request: Record<string, never>) => NotebookReport;
  /** Goes back to another state of the whole notebook; the present one stays among the states. */
  'notebook.restore': (request: { readonly file: string }) => NotebookReport;
};

const byId = z.strictObject({ id: z.uuid() });

export const notesValidators = {
  'notes.list': emptyRequest,
  'notes.save': noteDraftSchema,
  'notes.trash': z.strictObject({ id: z.uuid(), trashed: z.boolean() }),
  'notes.delete': byId,
  'notes.history': byId,
  'notebook.report': emptyRequest,
  'notebook.restore': z.strictObject({ file: z.string().max(100) }),
} satisfies Validators<NotesChannels>;
