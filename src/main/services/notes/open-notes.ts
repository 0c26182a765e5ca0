import { openNotebook } from '#main/notebook/notebook.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import type { NotesChannels } from '#shared/contract/notes-channels.ts';
import { createNotesHandlers } from './notes-handlers.ts';

export type Notes = { readonly handlers: Handlers<NotesChannels>; readonly close: () => Promise<void> };

/**
 * Opens the notebook of a folder and offers its notes. When it cannot be opened
 * the atlas is still worth reading: every question about notes then answers why.
 */
export async function openNotes(folder: string, onChange: () => void): Promise<Notes> {
  try {
    const notebook = await openNotebook(folder);
    return { handlers: createNotesHandlers({ notebook, folder, onChange }), close: notebook.close };
  } catch (error) {
    return { handlers: failing(error), close: async () => {} };
  }
}

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
    'notebook.restore': fail,
  };
}
