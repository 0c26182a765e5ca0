import {
  deleteNote,
  nextMoment,
  putNote,
  selectNote,
  selectNotes,
  selectVersions,
} from '#main/notebook/note-rows.ts';
import type { Notebook } from '#main/notebook/notebook.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { longestBody } from '#shared/contract/note-schema.ts';
import type { NotebookReport, NotesChannels } from '#shared/contract/notes-channels.ts';
import type { Note, NoteSave, NotesChange } from '#shared/models/note.ts';
import { draftOf, isSameState, saysTheSame } from '#shared/notes/note-draft.ts';
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
  /** Saves what a person wrote, in the place of what it was made from and of nothing else. */
  async function save({ basedOn, keepBefore = basedOn === undefined, ...draft }: NoteSave): Promise<Note> {
    const saved = await notebook.change((database) => {
      const before = selectNote(database, draft.id);
      // It was saved already, and the answer was lost on the way; or both wrote the same.
      if (before?.trashedAt === null && saysTheSame(before, draft)) return before;
      if (basedOn !== undefined && !isSameState(before, basedOn)) throw changedElsewhere();
      const updatedAt = nextMoment(before, now());
      const note = {
        ...draftOf(draft),
        createdAt: before?.createdAt ?? updatedAt,
        updatedAt,
        trashedAt: null,
      };
      putNote(database, note, keepBefore ? 'always' : 'when-worth-it');
      return note;
    });
    onChange({ kind: 'saved', note: saved });
    return saved;
  }

  async function trash(id: string, trashed: boolean): Promise<Note> {
    const saved = await notebook.change((database) => {
      const note = {
        ...existing(selectNote(database, id)),
        trashedAt: trashed ? now().toISOString() : null,
      };
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
      return save(draft);
    },
    'notes.trash': ({ id, trashed }) => trash(id, trashed),
    'notes.delete': async ({ id, basedOn }) => {
      await notebook.change((database) => {
        const note = existing(selectNote(database, id));
        if (note.trashedAt === null) {
          throw new LinderoError(
            'notes.not-in-trash',
            'Only notes in the trash are removed for good. Put it there first.',
          );
        }
        if (basedOn !== undefined && !isSameState(note, basedOn)) throw changedElsewhere();
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

function changedElsewhere(): LinderoError {
  return new LinderoError(
    'notes.changed-elsewhere',
    'Another window, or an import, changed this note in between. Nothing was saved over it: compare both and choose; what you wrote is still in the window.',
  );
}

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
