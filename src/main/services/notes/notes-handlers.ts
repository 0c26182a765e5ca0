import { deleteNote, putNote, selectNote, selectNotes, selectVersions } from '#main/notebook/note-rows.ts';
import type { Notebook } from '#main/notebook/notebook.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { longestBody } from '#shared/contract/note-schema.ts';
import type { NotebookReport, NotesChannels } from '#shared/contract/notes-channels.ts';
import type { Note, NotesChange } from '#shared/models/note.ts';
import { createGenerationList } from './generation-list.ts';

export type NotesOptions = {
  readonly notebook: Notebook;
  readonly folder: string;
  /** Called after every change that is on disk. */
  readonly onChange: (change: NotesChange) => void;
  readonly now?: () => Date;
};

export function createNotesHandlers({
  notebook,
  folder,
  onChange,
  now = () => new Date(),
}: NotesOptions): Handlers<NotesChannels> {
  /** Puts what `make` gives for the present state of a note, and tells it to the windows. */
  async function put(id: string, make: (before: Note | null, moment: string) => Note): Promise<Note> {
    const saved = await notebook.change((database) => {
      const note = make(selectNote(database, id), now().toISOString());
      putNote(database, note);
      return note;
    });
    onChange({ kind: 'saved', note: saved });
    return saved;
  }

  const describe = createGenerationList(folder);

  function report(): NotebookReport {
    const { opened, damaged, notes, readOnly } = notebook.report();
    return { opened: opened && brief(opened), damaged, notes, readOnly, folder };
  }

  return {
    'notes.list': () => notebook.read(selectNotes),
    'notes.save': (draft) => {
      if (draft.body.length > longestBody) throw tooLong(draft.body.length);
      return put(draft.id, (before, moment) => ({
        ...draft,
        createdAt: before?.createdAt ?? moment,
        updatedAt: moment,
        trashedAt: null,
      }));
    },
    'notes.trash': ({ id, trashed }) =>
      put(id, (before, moment) => ({ ...existing(before), trashedAt: trashed ? moment : null })),
    'notes.delete': async ({ id }) => {
      await notebook.change((database) => {
        if (existing(selectNote(database, id)).trashedAt === null) {
          throw new LinderoError(
            'notes.not-in-trash',
            'Only notes in the trash are removed for good. Put it there first.',
          );
        }
        deleteNote(database, id);
      });
      onChange({ kind: 'removed', id });
      return null;
    },
    'notes.history': ({ id }) => notebook.read((database) => selectVersions(database, id)),
    'notebook.report': report,
    'notebook.generations': () => describe(notebook.generations()),
    'notebook.restore': async ({ file }) => {
      await notebook.restore(file);
      onChange({ kind: 'all' });
      return report();
    },
    'notebook.reopen': async () => {
      await notebook.reopen();
      onChange({ kind: 'all' });
      return report();
    },
  };
}

const brief = ({ file, savedAt }: { readonly file: string; readonly savedAt: string }) => ({ file, savedAt });

function tooLong(length: number): LinderoError {
  return new LinderoError(
    'notes.too-long',
    `A note holds up to ${longestBody} characters, and this one has ${length}. Split it into several; what you wrote is still in the window.`,
  );
}

function existing(note: Note | null): Note {
  if (note === null)
    throw new LinderoError('notes.no-such-note', 'There is no such note any more. It may have been removed.');
  return note;
}
