import type { Outcome } from '#shared/contract/errors.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { Note, NoteColour, NoteDraft, NotesChange, NoteVersion } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { draftOf, saysTheSame, stampOf } from '#shared/notes/note-draft.ts';
import { withBoth } from '#shared/notes/with-both.ts';
import { everyNote, type NoteFilter } from './note-filter.ts';
import { createNoteKeeper } from './note-keeper.ts';
import {
  type NoteStep,
  type NotesState,
  type OvertakenChoice,
  withChange,
  writtenNote,
} from './notes-state.ts';
import type { WindowStore } from './store.ts';

export type NoteActions = {
  /** Asks for all notes. */
  readonly refresh: () => Promise<void>;
  /** What the core tells: of this window or another. */
  readonly follow: (change: NotesChange) => void;
  readonly show: (shown: boolean) => void;
  readonly filter: (change: Partial<NoteFilter>) => void;
  /** Shows the notes on one thing. */
  readonly showAbout: (about: NonNullable<NoteFilter['about']>) => void;
  readonly showList: () => Promise<void>;
  readonly showTrash: () => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  /** Begins a note on things, and opens it. */
  readonly begin: (targets: readonly KeptSubject[]) => Promise<void>;
  /** Marks words; nothing is opened. */
  readonly highlight: (target: KeptSubject, colour: NoteColour) => Promise<void>;
  readonly write: (draft: NoteDraft) => void;
  /** Saves a note now; true when it is on disk. */
  readonly save: (id: string) => Promise<boolean>;
  /** Ends that another window wrote the same note: what is not chosen stays in the history. */
  readonly choose: (id: string, choice: OvertakenChoice) => Promise<void>;
  /** Saves everything that is typed: the window may be gone in a moment. */
  readonly saveAll: () => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly putBack: (id: string) => Promise<void>;
  /** For good; only from the trash. */
  readonly destroy: (id: string) => Promise<void>;
  readonly forgetRemoved: () => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly history: (id: string) => Promise<Outcome<readonly NoteVersion[]>>;
  /** Makes an earlier state of a note the present one. */
  readonly restoreVersion: (version: NoteVersion) => Promise<void>;
};

/** UTF-16 units of words that one note can hold on to, as the contract has it. */
const mostWords = 100_000;

const isTooMuch = (targets: readonly KeptSubject[]): boolean =>
  targets.some((target) => target.kind === 'words' && target.anchor.exact.length > mostWords);

const inUse: Failure = {
  code: 'notebook.in-use',
  message: 'Another Lindero window writes this notebook. Close it to write here.',
};

const noSuchNote: Failure = {
  code: 'notes.no-such-note',
  message: 'There is no such note any more. It may have been removed.',
};

const tooManyWords: Failure = {
  code: 'notes.too-many-words',
  message: `A note holds on to at most ${mostWords} characters of an article. Select fewer words, or write the note on the section.`,
};

/** Steps that can be taken back. */
const mostSteps = 100;

export function createNoteActions(
  store: WindowStore,
  bridge: HostBridge,
  report: (failure: Failure) => void,
): NoteActions {
  const keeper = createNoteKeeper(store, bridge);
  /** What the open note said when it was opened, so that a sitting is one step back. */
  let opened: Note | null = null;

  const notes = (): NotesState => store.getState().notes;
  const set = (change: Partial<NotesState>) => store.setState({ notes: { ...notes(), ...change } });
  const find = (id: string): Note | null => notes().all.find((note) => note.id === id) ?? null;

  function follow(change: NotesChange): void {
    if (change.kind === 'all') {
      void refresh();
      return;
    }
    set({ all: withChange(notes().all, change) });
    const { view, unsaved } = notes();
    if (change.kind === 'removed' || change.note.trashedAt === null) return;
    // Nobody goes on reading, as if it were there, what another window put into the trash.
    const { note } = change;
    if (view.kind === 'note' && view.id === note.id && unsaved[note.id] === undefined)
      set({ view: { kind: 'list' }, removed: note });
  }

  async function refresh(): Promise<void> {
    const answer = await bridge.invoke('notes.list', {});
    set(answer.ok ? { all: answer.value, failure: null } : { failure: answer.error });
  }

  function remember(step: NoteStep): void {
    set({ done: [...notes().done, step].slice(-mostSteps), undone: [] });
  }

  /** The note that was on disk, or null and a report of why it is not. */
  async function changed(asked: Promise<Outcome<Note>>): Promise<Note | null> {
    const answer = await asked;
    if (!answer.ok) {
      report(answer.error);
      if (answer.error.code === 'notes.changed-elsewhere') await refresh();
      return null;
    }
    follow({ kind: 'saved', note: answer.value });
    return answer.value;
  }

  /** Makes a state of a note the present one, in the place of what this window shows, which stays in the history. */
  function putInPlace(state: NoteDraft): Promise<Note | null> {
    const now = find(state.id);
    const basedOn = now === null ? null : stampOf(now);
    return changed(bridge.invoke('notes.save', { ...draftOf(state), basedOn, keepBefore: true }));
  }

  const trash = (id: string, trashed: boolean) => changed(bridge.invoke('notes.trash', { id, trashed }));

  /** Ends the sitting at the open note. What could not be saved stays typed, and is said in the list. */
  async function leave(): Promise<void> {
    const { view } = notes();
    if (view.kind !== 'note') return;
    if (notes().unsaved[view.id]?.status === 'blank') keeper.forget(view.id);
    else if (!(await keeper.flush(view.id))) return;
    const after = find(view.id);
    if (after !== null && (opened === null || !saysTheSame(opened, after))) {
      remember({ before: opened, after });
    }
    opened = after;
  }

  async function open(id: string): Promise<void> {
    await leave();
    // A link at start is followed before the notes have come.
    if (writtenNote(notes(), id) === null) await refresh();
    if (writtenNote(notes(), id) === null) return report(noSuchNote);
    opened = find(id);
    set({ shown: true, view: { kind: 'note', id }, removed: null });
  }

  async function begin(targets: readonly KeptSubject[]): Promise<void> {
    // Nobody types what cannot be kept.
    if (store.getState().notebook.report?.readOnly) return report(inUse);
    if (isTooMuch(targets)) return report(tooManyWords);
    await leave();
    const draft = { id: crypto.randomUUID(), body: '', tags: [], colour: notes().colour, targets };
    opened = null;
    keeper.write(draft);
    set({ shown: true, view: { kind: 'note', id: draft.id }, removed: null });
  }

  /** Makes what a step says true; null is a note that is not there, which is one in the trash. */
  async function become(id: string, state: Note | null): Promise<boolean> {
    keeper.forget(id);
    const now = find(id);
    if (state === null) return (await trash(id, true)) !== null;
    if (now === null || !saysTheSame(now, state)) {
      if ((await putInPlace(state)) === null) return false;
    }
    const isTrashed = find(id)?.trashedAt !== null;
    return isTrashed === (state.trashedAt !== null) || (await trash(id, state.trashedAt !== null)) !== null;
  }

  async function walk(from: 'done' | 'undone', to: 'done' | 'undone', end: keyof NoteStep): Promise<void> {
    await leave();
    const step = notes()[from].at(-1);
    const id = step?.after?.id ?? step?.before?.id;
    if (step === undefined || id === undefined) return;
    // A step back never takes with it what could not be saved.
    const failure = notes().unsaved[id]?.failure;
    if (failure) return report(failure);
    if (!(await become(id, step[end]))) return;
    const { [from]: before, [to]: after, view } = notes();
    const isShown = view.kind === 'note' && view.id === id;
    opened = isShown ? find(id) : opened;
    set({
      [from]: before.slice(0, -1),
      [to]: [...after, step],
      removed: null,
      ...(isShown && find(id)?.trashedAt !== null ? { view: { kind: 'list' } } : {}),
    });
  }

  return {
    refresh,
    follow,
    open,
    begin,
    show(shown) {
      if (!shown) void leave();
      set({ shown });
    },
    filter: (change) => set({ filter: { ...notes().filter, ...change } }),
    showAbout(about) {
      void leave();
      set({ shown: true, view: { kind: 'list' }, filter: { ...everyNote, about } });
    },
    async showList() {
      await leave();
      set({ view: { kind: 'list' } });
    },
    async showTrash() {
      await leave();
      set({ view: { kind: 'trash' } });
    },
    async highlight(target, colour) {
      if (isTooMuch([target])) return report(tooManyWords);
      const draft = { id: crypto.randomUUID(), body: '', tags: [], colour, targets: [target] };
      set({ colour });
      const after = await changed(bridge.invoke('notes.save', { ...draft, basedOn: null }));
      if (after !== null) remember({ before: null, after });
    },
    write(draft) {
      keeper.write(draft);
      set({ colour: draft.colour });
    },
    save: keeper.flush,
    async choose(id, choice) {
      const unsaved = notes().unsaved[id];
      if (unsaved?.status !== 'overtaken') return;
      const theirs = find(id);
      const isBoth = choice === 'both' && theirs !== null;
      // Also what is not chosen passes through the notebook, so that it is in the history.
      if (!(await keeper.saveOver(isBoth ? withBoth(unsaved.draft, theirs) : unsaved.draft))) return;
      if (choice !== 'theirs') return;
      if (theirs !== null && !saysTheSame(theirs, unsaved.draft) && (await putInPlace(theirs)) === null)
        return;
      if (theirs === null || theirs.trashedAt !== null) await trash(id, true);
    },
    saveAll: keeper.flushAll,
    async remove(id) {
      await leave();
      const unsaved = notes().unsaved[id];
      if (unsaved?.status === 'overtaken' && unsaved.failure !== null) return report(unsaved.failure);
      const before = find(id);
      const { view } = notes();
      const elsewhere = view.kind === 'note' && view.id === id ? { view: { kind: 'list' } as const } : {};
      const after = before === null ? null : await trash(id, true);
      // What could not be put into the trash stays as it is typed.
      if (before !== null && after === null) return;
      keeper.forget(id);
      if (after === null) return set(elsewhere);
      remember({ before, after });
      set({ ...elsewhere, removed: after });
    },
    async putBack(id) {
      const before = find(id);
      const after = await trash(id, false);
      if (after !== null) remember({ before, after });
      set({ removed: null });
    },
    async destroy(id) {
      const seen = find(id);
      const basedOn = seen === null ? undefined : stampOf(seen);
      const answer = await bridge.invoke('notes.delete', { id, basedOn });
      if (!answer.ok) {
        report(answer.error);
        return refresh();
      }
      const isOther = ({ before, after }: NoteStep) => (after?.id ?? before?.id) !== id;
      set({ done: notes().done.filter(isOther), undone: notes().undone.filter(isOther), removed: null });
      follow({ kind: 'removed', id });
    },
    forgetRemoved: () => set({ removed: null }),
    undo: () => walk('done', 'undone', 'before'),
    redo: () => walk('undone', 'done', 'after'),
    history: (id) => bridge.invoke('notes.history', { id }),
    async restoreVersion({ note }) {
      await leave();
      const before = find(note.id);
      const after = await putInPlace(note);
      if (after === null) return;
      remember({ before, after });
      opened = after;
    },
  };
}
