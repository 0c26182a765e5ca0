import { selectNote, selectNoteStamps } from '#main/notebook/note-rows.ts';
import { type Notebook, openNotebook } from '#main/notebook/notebook.ts';
import type { NoteSource } from '#main/services/search/search-service.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import { LinderoError, reasonOf } from '#shared/contract/errors.ts';
import type { NotesChannels } from '#shared/contract/notes-channels.ts';
import type { NotesChange } from '#shared/models/note.ts';
import { createNotesHandlers } from './notes-handlers.ts';

export type Notes = {
  readonly handlers: Handlers<NotesChannels>;
  /** The notes as search asks for them. */
  readonly source: NoteSource;
  /** The notebook; throws why there is none. */
  readonly notebook: () => Notebook;
  readonly close: () => Promise<void>;
};

/**
 * Opens the notebook of a folder and offers its notes. When it cannot be opened
 * the atlas is still worth reading: every question about notes then answers why.
 */
export async function openNotes(folder: string, onChange: (change: NotesChange) => void): Promise<Notes> {
  try {
    const notebook = await openNotebook(folder);
    return {
      handlers: createNotesHandlers({ notebook, folder, onChange }),
      source: {
        list: () => notebook.read(selectNoteStamps),
        read: (id) => notebook.read((database) => selectNote(database, id)),
      },
      notebook: () => notebook,
      close: notebook.close,
    };
  } catch (error) {
    const reason = notReadable(folder, error);
    return {
      handlers: failing(reason),
      source: noNotes,
      notebook: () => {
        throw reason;
      },
      close: async () => {},
    };
  }
}

const noNotes: NoteSource = { list: () => [], read: () => null };

function failing(error: unknown): Handlers<NotesChannels> {
  const fail = () => {
    throw error;
  };
  return {
    'notes.list': fail,
    'notes.save': fail,
    'notes.trash': fail,
    'notes.delete': fail,
    'notes.history': fail,
    'notebook.report': fail,
    'notebook.generations': fail,
    'notebook.restore': fail,
    'notebook.reopen': fail,
  };
}

function notReadable(folder: string, cause: unknown): LinderoError {
  if (cause instanceof LinderoError) return cause;
  return new LinderoError(
    'notebook.not-readable',
    `The notebook in ${folder} cannot be opened (${reasonOf(cause)}). Make sure that it is a folder that you may read and write, and start Lindero again; nothing was changed.`,
    { cause },
  );
}
