import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Note, NoteDraft } from '#shared/models/note.ts';
import { isBlank } from '#shared/notes/note-draft.ts';
import { type NotesState, type UnsavedNote, withChange } from './notes-state.ts';
import type { WindowStore } from './store.ts';

/** How long nothing is typed before it is saved, in milliseconds. */
const pause = 500;

/** Takes what is typed to the disk, one save of a note after the other. */
export type NoteKeeper = {
  /** Shows a new state of a note at once, and saves it when the typing pauses. */
  readonly write: (draft: NoteDraft) => void;
  /** Saves what is not saved of a note. True when all of it is on disk. */
  readonly flush: (id: string) => Promise<boolean>;
  readonly flushAll: () => Promise<void>;
  /** Lets go of what was typed and not saved. */
  readonly forget: (id: string) => void;
};

export function createNoteKeeper(store: WindowStore, bridge: HostBridge): NoteKeeper {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const underWay = new Map<string, Promise<boolean>>();

  const notes = (): NotesState => store.getState().notes;
  const setNotes = (change: Partial<NotesState>) => store.setState({ notes: { ...notes(), ...change } });

  function setUnsaved(id: string, unsaved: UnsavedNote | null): void {
    const { [id]: _, ...others } = notes().unsaved;
    setNotes({ unsaved: unsaved === null ? others : { ...others, [id]: unsaved } });
  }

  function write(draft: NoteDraft): void {
    const isNew = !notes().all.some(({ id }) => id === draft.id);
    const blank = isNew && isBlank(draft);
    setUnsaved(draft.id, { draft, status: blank ? 'blank' : 'typing', failure: null });
    clearTimeout(timers.get(draft.id));
    if (!blank)
      timers.set(
        draft.id,
        setTimeout(() => void flush(draft.id), pause),
      );
  }

  function flush(id: string): Promise<boolean> {
    clearTimeout(timers.get(id));
    const before = underWay.get(id) ?? Promise.resolve(true);
    const mine = before.then(() => save(id));
    underWay.set(id, mine);
    return mine.finally(() => {
      if (underWay.get(id) === mine) underWay.delete(id);
    });
  }

  async function save(id: string): Promise<boolean> {
    const unsaved = notes().unsaved[id];
    if (unsaved === undefined || unsaved.status === 'blank') return true;
    const { draft } = unsaved;
    setUnsaved(id, { draft, status: 'saving', failure: null });
    const saved = await bridge.invoke('notes.save', draft);
    const now = notes().unsaved[id];
    if (now === undefined) return saved.ok;
    if (!saved.ok) {
      setUnsaved(id, { draft: now.draft, status: 'failed', failure: saved.error });
      return false;
    }
    keep(saved.value);
    // What was typed in the meantime has a timer of its own.
    if (now.draft === draft) setUnsaved(id, null);
    return now.draft === draft;
  }

  function keep(note: Note): void {
    setNotes({ all: withChange(notes().all, { kind: 'saved', note }) });
  }

  return {
    write,
    flush,
    flushAll: async () => {
      await Promise.all(Object.keys(notes().unsaved).map(flush));
    },
    forget(id) {
      clearTimeout(timers.get(id));
      setUnsaved(id, null);
    },
  };
}
