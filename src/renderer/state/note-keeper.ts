import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Note, NoteDraft, NoteStamp } from '#shared/models/note.ts';
import { isBlank, stampOf } from '#shared/notes/note-draft.ts';
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
  /** Saves what is typed over what another window wrote, which stays in the history. True when it is on disk. */
  readonly saveOver: (draft: NoteDraft) => Promise<boolean>;
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

  /** What is on disk of a note, as far as this window knows. */
  function savedState(id: string): NoteStamp | null {
    const saved = notes().all.find((note) => note.id === id);
    return saved === undefined ? null : stampOf(saved);
  }

  function write(draft: NoteDraft): void {
    const before = notes().unsaved[draft.id];
    // Until a person has chosen, nothing is saved; what they go on writing counts as theirs.
    if (before?.status === 'overtaken') {
      setUnsaved(draft.id, { ...before, draft });
      return;
    }
    const basedOn = before === undefined ? savedState(draft.id) : before.basedOn;
    const blank = basedOn === null && isBlank(draft);
    setUnsaved(draft.id, { draft, basedOn, status: blank ? 'blank' : 'typing', failure: null });
    clearTimeout(timers.get(draft.id));
    if (!blank)
      timers.set(
        draft.id,
        setTimeout(() => void flush(draft.id), pause),
      );
  }

  function flush(id: string): Promise<boolean> {
    return inTurn(id, () => save(id));
  }

  function inTurn(id: string, work: () => Promise<boolean>): Promise<boolean> {
    clearTimeout(timers.get(id));
    const before = underWay.get(id) ?? Promise.resolve(true);
    const mine = before.then(work);
    underWay.set(id, mine);
    return mine.finally(() => {
      if (underWay.get(id) === mine) underWay.delete(id);
    });
  }

  async function save(id: string, keepBefore = false): Promise<boolean> {
    const unsaved = notes().unsaved[id];
    if (unsaved === undefined || unsaved.status === 'blank') return true;
    if (unsaved.status === 'overtaken') return false;
    const { draft, basedOn } = unsaved;
    setUnsaved(id, { draft, basedOn, status: 'saving', failure: null });
    const saved = await bridge.invoke('notes.save', { ...draft, basedOn, keepBefore });
    if (!saved.ok && saved.error.code === 'notes.changed-elsewhere') await askForNotes();
    const now = notes().unsaved[id];
    if (now === undefined) return saved.ok;
    if (!saved.ok) {
      const status = saved.error.code === 'notes.changed-elsewhere' ? 'overtaken' : 'failed';
      setUnsaved(id, { draft: now.draft, basedOn, status, failure: saved.error });
      return false;
    }
    keep(saved.value);
    // What was typed in the meantime has a timer of its own.
    setUnsaved(id, now.draft === draft ? null : { ...now, basedOn: stampOf(saved.value) });
    return now.draft === draft;
  }

  /** What the other window wrote has to be shown, also when the word of it did not come. */
  async function askForNotes(): Promise<void> {
    const answer = await bridge.invoke('notes.list', {});
    if (answer.ok) setNotes({ all: answer.value });
  }

  function saveOver(draft: NoteDraft): Promise<boolean> {
    const { id } = draft;
    setUnsaved(id, { draft, basedOn: savedState(id), status: 'typing', failure: null });
    return inTurn(id, () => save(id, true));
  }

  function keep(note: Note): void {
    setNotes({ all: withChange(notes().all, { kind: 'saved', note }) });
  }

  return {
    write,
    flush,
    saveOver,
    flushAll: async () => {
      await Promise.all(Object.keys(notes().unsaved).map(flush));
    },
    forget(id) {
      clearTimeout(timers.get(id));
      setUnsaved(id, null);
    },
  };
}
