import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeNotebook } from '#renderer/testing/fake-notebook.ts';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { wouldLose } from './ask-before-losing.ts';
import { createNoteActions } from './note-actions.ts';
import { writtenNote } from './notes-state.ts';
import { createWindowStore } from './store.ts';

const mission: KeptSubject = {
  kind: 'mission',
  articleId: 'a-b',
  articleTitle: 'A–B',
  missionId: 'm',
  name: 'Embassy',
};
const words: KeptSubject = {
  kind: 'words',
  articleId: 'a-b',
  articleTitle: 'A–B',
  anchor: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1, sectionId: 'lead' },
};

/** A window whose core keeps notes as the real one does, and refuses when it is told to. */
function open() {
  const notebook = fakeNotebook();
  const store = createWindowStore();
  const report = vi.fn();
  const actions = createNoteActions(store, notebook.bridge, report);
  const state = () => store.getState().notes;
  const openId = () => {
    const { view } = state();
    return view.kind === 'note' ? view.id : '';
  };
  const type = (body: string) => {
    const draft = writtenNote(state(), openId());
    if (draft !== null) actions.write({ ...draft, body });
  };
  return {
    ...notebook,
    actions,
    state,
    store,
    openId,
    type,
    report,
    saves: () => notebook.asked('notes.save').length,
    readOnly: () => {
      const { notebook } = store.getState();
      const report = {
        opened: null,
        notes: 0,
        damaged: [],
        readOnly: { kind: 'in-use' as const, details: '' },
        folder: '',
      };
      store.setState({ notebook: { ...notebook, report } });
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is typed is saved once the typing pauses, and is called saved only then', async () => {
  const { actions, state, type, openId, saves, disk } = open();
  await actions.begin([mission]);
  type('C');
  type('Ch');
  expect(state().unsaved[openId()]?.status).toBe('typing');
  await vi.advanceTimersByTimeAsync(2000);
  expect(saves()).toBe(1);
  expect(disk.get(openId())?.body).toBe('Ch');
  expect(state().unsaved).toEqual({});
});

test('where another Lindero writes the notebook, no note is begun that could not be kept', async () => {
  const { actions, state, report, readOnly } = open();
  readOnly();
  await actions.begin([mission]);
  expect(state().view).toEqual({ kind: 'list' });
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ code: 'notebook.in-use' }));
});

test('a save that fails keeps every word, says so with its code, and succeeds when there is room again', async () => {
  const { actions, state, type, openId, breakDisk, disk } = open();
  await actions.begin([mission]);
  breakDisk(true);
  type('Chamizal');
  await vi.advanceTimersByTimeAsync(2000);
  const id = openId();
  expect(state().unsaved[id]).toMatchObject({
    status: 'failed',
    failure: { code: 'notebook.not-saved' },
    draft: { body: 'Chamizal' },
  });
  await actions.showList();
  expect(writtenNote(state(), id)?.body).toBe('Chamizal');
  breakDisk(false);
  expect(await actions.save(id)).toBe(true);
  expect(disk.get(id)?.body).toBe('Chamizal');
});

test('a note that says nothing is not kept; a highlight is', async () => {
  const { actions, state, disk } = open();
  await actions.begin([mission]);
  await actions.showList();
  expect(state().unsaved).toEqual({});
  await actions.highlight(words, 'blue');
  expect([...disk.values()].map(({ colour, body }) => [colour, body])).toEqual([['blue', '']]);
});

test('one sitting at a note is one step back, and forth again', async () => {
  const { actions, type, disk, openId } = open();
  await actions.begin([mission]);
  type('first');
  const id = openId();
  await actions.showList();
  await actions.open(id);
  type('second');
  type('second thought');
  await actions.showList();
  await actions.undo();
  expect(disk.get(id)?.body).toBe('first');
  await actions.undo();
  expect(disk.get(id)?.trashedAt).not.toBeNull();
  await actions.redo();
  await actions.redo();
  expect(disk.get(id)).toMatchObject({ body: 'second thought', trashedAt: null });
});

test('a note that was deleted comes back by undo, and from the trash', async () => {
  const { actions, state, type, disk, openId } = open();
  await actions.begin([mission]);
  type('keep me');
  const id = openId();
  await actions.remove(id);
  expect(state().view.kind).toBe('list');
  expect(disk.get(id)).toMatchObject({ body: 'keep me' });
  expect(disk.get(id)?.trashedAt).not.toBeNull();
  await actions.undo();
  expect(disk.get(id)?.trashedAt).toBeNull();
  await actions.remove(id);
  await actions.putBack(id);
  expect(disk.get(id)).toMatchObject({ body: 'keep me', trashedAt: null });
});

test('words typed while a save is under way are saved after it', async () => {
  const { actions, type, disk, openId, state, slowDown } = open();
  slowDown(100);
  await actions.begin([mission]);
  type('one');
  const saving = actions.save(openId());
  await vi.advanceTimersByTimeAsync(50);
  type('one two');
  await vi.advanceTimersByTimeAsync(50);
  await saving;
  expect(state().unsaved[openId()]?.draft.body).toBe('one two');
  await vi.advanceTimersByTimeAsync(2000);
  expect(disk.get(openId())?.body).toBe('one two');
});

test('another window’s change is shown, and an older state never takes the place of a newer', async () => {
  const { actions, state, disk } = open();
  await actions.highlight(words, 'blue');
  const [note] = [...disk.values()];
  if (note === undefined) throw new Error('There is a note.');
  actions.follow({ kind: 'saved', note: { ...note, colour: 'rose', updatedAt: '2030-01-01T00:00:00Z' } });
  actions.follow({ kind: 'saved', note });
  expect(state().all.map(({ colour }) => colour)).toEqual(['rose']);
  actions.follow({ kind: 'removed', id: note.id });
  expect(state().all).toEqual([]);
});

test('a link to a note is followed before the notes have come; one that leads to none is said', async () => {
  const { actions, state, disk, openId, report } = open();
  await actions.highlight(words, 'blue');
  const [note] = [...disk.values()];
  if (note === undefined) throw new Error('There is a note.');
  actions.follow({ kind: 'removed', id: note.id });
  await actions.open(note.id);
  expect(openId()).toBe(note.id);
  await actions.open('nowhere');
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ code: 'notes.no-such-note' }));
  expect(state().view).toEqual({ kind: 'note', id: note.id });
});

test('more words than a note can hold on to are refused by name, and nothing is made', async () => {
  const { actions, disk, state, report } = open();
  const target: KeptSubject = { ...words, anchor: { ...words.anchor, exact: 'x'.repeat(100_001) } };
  await actions.highlight(target, 'blue');
  await actions.begin([target]);
  expect(report.mock.calls.map(([failure]) => failure.code)).toEqual(Array(2).fill('notes.too-many-words'));
  expect(disk.size + Object.keys(state().unsaved).length).toBe(0);
});

/** A note that this window has typed in, while another window wrote it. */
async function overtaken() {
  const window = open();
  await window.actions.begin([mission]);
  window.type('before');
  await vi.advanceTimersByTimeAsync(1000);
  const id = window.openId();
  await window.actions.showList();
  await window.actions.open(id);
  window.type('mine');
  const theirs = window.writeElsewhere({ id, body: 'theirs', tags: ['other'], targets: [words] });
  await vi.advanceTimersByTimeAsync(1000);
  return { ...window, id, theirs };
}

test('what another window wrote in between is not written over: both are there, and a person is asked', async () => {
  const { state, disk, id, theirs, saves, type } = await overtaken();
  expect(disk.get(id)).toEqual(theirs);
  expect(state().all).toEqual([theirs]);
  expect(state().unsaved[id]).toMatchObject({ status: 'overtaken', draft: { body: 'mine' } });
  // Who goes on writing is asked still, and nothing is tried in vain.
  const tried = saves();
  type('mine, and more');
  await vi.advanceTimersByTimeAsync(2000);
  expect(state().unsaved[id]).toMatchObject({ status: 'overtaken', draft: { body: 'mine, and more' } });
  expect(saves()).toBe(tried);
});

test.each([
  ['mine', { body: 'mine', tags: [] }, ['theirs']],
  ['theirs', { body: 'theirs', tags: ['other'] }, ['theirs', 'mine']],
  ['both', { body: 'mine\n\n---\n\ntheirs', tags: ['other'], targets: [mission, words] }, ['theirs']],
] as const)('of two windows’ words, whoever chooses %s loses none', async (choice, after, history) => {
  const { actions, disk, id, kept, state } = await overtaken();
  await actions.choose(id, choice);
  expect(disk.get(id)).toMatchObject(after);
  expect(kept).toEqual(history);
  expect(state().unsaved).toEqual({});
});

test.each(['mine', 'theirs'] as const)(
  'a note that another window put into the trash meanwhile is shown, and choosing %s loses no word',
  async (choice) => {
    const { actions, type, disk, openId, kept, writeElsewhere, state } = open();
    await actions.begin([mission]);
    type('before');
    await actions.save(openId());
    const id = openId();
    type('mine');
    actions.follow({ kind: 'saved', note: writeElsewhere({ id, trashedAt: '2026-01-01T00:00:00.000Z' }) });
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().unsaved[id]?.status).toBe('overtaken');
    await actions.choose(id, choice);
    expect(disk.get(id)?.trashedAt === null).toBe(choice === 'mine');
    expect([disk.get(id)?.body, ...kept].toSorted()).toContain('mine');
  },
);

test('a note that another window deleted for good meanwhile is saved anew, or lies in the trash', async () => {
  for (const choice of ['mine', 'theirs'] as const) {
    const { actions, type, disk, openId } = open();
    await actions.begin([mission]);
    type('before');
    await actions.save(openId());
    const id = openId();
    type('mine');
    disk.delete(id);
    actions.follow({ kind: 'removed', id });
    await vi.advanceTimersByTimeAsync(1000);
    await actions.choose(id, choice);
    expect(disk.get(id)).toMatchObject({ body: 'mine' });
    expect(disk.get(id)?.trashedAt === null).toBe(choice === 'mine');
  }
});

test('an open note that another window put into the trash is not shown as if it were there', async () => {
  const { actions, type, openId, writeElsewhere, state } = open();
  await actions.begin([mission]);
  type('here');
  await actions.save(openId());
  const note = writeElsewhere({ id: openId(), trashedAt: '2026-01-01T00:00:00.000Z' });
  actions.follow({ kind: 'saved', note });
  expect(state()).toMatchObject({ view: { kind: 'list' }, removed: note });
});

test('neither a step back nor the trash takes with it what a person has still to choose', async () => {
  const { actions, report, state, id } = await overtaken();
  await actions.showList();
  await actions.undo();
  await actions.remove(id);
  expect(report).toHaveBeenCalledTimes(2);
  expect(state().unsaved[id]?.draft.body).toBe('mine');
});

test('an earlier state that is put back keeps what it replaces', async () => {
  const { actions, type, openId, kept, disk } = open();
  await actions.begin([mission]);
  type('before');
  await actions.save(openId());
  const note = disk.get(openId()) as Note;
  type('after');
  await actions.restoreVersion({ version: 1, savedAt: note.updatedAt, note });
  expect(disk.get(openId())?.body).toBe('before');
  expect(kept).toEqual(['after']);
});

test('a window asks before it closes while words wait, are refused, or are not chosen, and not otherwise', async () => {
  const { actions, type, store, breakDisk, openId, writeElsewhere } = open();
  const asks = () => wouldLose(store.getState());
  await actions.begin([mission]);
  expect(asks()).toBe(false);
  type('words');
  expect(asks()).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asks()).toBe(false);
  breakDisk(true);
  type('more words');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asks()).toBe(true);
  breakDisk(false);
  await actions.save(openId());
  expect(asks()).toBe(false);
  writeElsewhere({ id: openId(), body: 'theirs' });
  type('mine');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asks()).toBe(true);
  await actions.choose(openId(), 'mine');
  expect(asks()).toBe(false);
  const { exchange } = store.getState();
  store.setState({ exchange: { ...exchange, importing: { kind: 'working' } } });
  expect(asks()).toBe(true);
});
