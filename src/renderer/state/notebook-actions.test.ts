import { expect, test } from 'vitest';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { GenerationSummary, NotebookReport } from '#shared/contract/notes-channels.ts';
import type { Failure } from '#shared/models/failure.ts';
import { createNotebookActions, heedRefusals } from './notebook-actions.ts';
import { createWindowStore } from './store.ts';

const sound: NotebookReport = { opened: null, notes: 0, damaged: [], readOnly: null, folder: '/notes' };
const state: GenerationSummary = { file: 'a', savedAt: '2026-11-22T10:00:00Z', notes: 3, bytes: 4096 };

/** A window whose core answers in turn what it is given; an error's code is a failure. */
function open(...answers: readonly (NotebookReport | string)[]) {
  const left = [...answers];
  const problems: Failure[] = [];
  const invoke = async (channel: string) => {
    if (channel === 'notebook.generations') return { ok: true, value: [state] };
    const value = left.shift();
    return typeof value === 'string'
      ? { ok: false, error: { code: value, message: '' } }
      : { ok: true, value };
  };
  const store = createWindowStore();
  const bridge = { host: 'browser', invoke, subscribe: () => () => {} } as unknown as HostBridge;
  const actions = createNotebookActions(store, bridge, (problem) => problems.push(problem));
  return { actions, problems, notebook: () => store.getState().notebook };
}

test('a sound notebook is opened without a word', async () => {
  const { actions, notebook } = open(sound);
  await actions.begin();
  expect(notebook()).toMatchObject({ report: sound, shown: false });
});

test('what was damaged, and a notebook that another writes, is said at start with the states to choose from', async () => {
  const damaged = [{ file: 'b', savedAt: state.savedAt, reason: 'cut' }];
  for (const found of [
    { ...sound, readOnly: { kind: 'in-use' as const, details: '' } },
    { ...sound, damaged },
  ]) {
    const { actions, notebook } = open(found);
    await actions.begin();
    expect(notebook()).toMatchObject({ shown: true, generations: [state] });
  }
});

test('a notebook that cannot be opened is a problem, and the screen stays away', async () => {
  const { actions, notebook, problems } = open('notebook.newer');
  await actions.begin();
  expect(problems.map(({ code }) => code)).toEqual(['notebook.newer']);
  expect(notebook()).toMatchObject({ report: null, shown: false });
});

test('a reader that tries to write hears whether the other still does', async () => {
  const { actions, notebook } = open({ ...sound, readOnly: { kind: 'in-use', details: '' } }, sound);
  await actions.reopen();
  expect(notebook().outcome).toEqual({ kind: 'only-read' });
  await actions.reopen();
  expect(notebook()).toMatchObject({ outcome: { kind: 'writable' }, report: { readOnly: null } });
});

test('whatever is refused because somebody else saved is told, with the answer as it was', async () => {
  const answers = ['notebook.changed-elsewhere', 'notes.too-long', 'notebook.only-read'];
  let told = 0;
  const invoke = async () => ({ ok: false, error: { code: answers.shift(), message: '' } });
  const bridge = heedRefusals({ host: 'browser', invoke } as unknown as HostBridge, () => {
    told += 1;
  });
  const codes: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const answer = await bridge.invoke('notes.list', {});
    if (!answer.ok) codes.push(answer.error.code);
  }
  expect(codes).toEqual(['notebook.changed-elsewhere', 'notes.too-long', 'notebook.only-read']);
  expect(told).toBe(2);
});

test('going back says to when, and a state that cannot be had is a problem', async () => {
  const { actions, notebook, problems } = open(sound, 'notebook.no-such-generation');
  await actions.restore(state);
  expect(notebook().outcome).toEqual({ kind: 'restored', savedAt: state.savedAt });
  await actions.restore(state);
  expect(notebook().outcome).toEqual({ kind: 'none' });
  expect(problems).toHaveLength(1);
});
