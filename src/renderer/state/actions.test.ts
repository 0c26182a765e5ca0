import { expect, test } from 'vitest';
import type { Outcome } from '#shared/contract/errors.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import { firstSession } from '#shared/models/session.ts';
import { defaultSettings } from '#shared/models/settings.ts';
import { createActions } from './actions.ts';
import { toggleGroups } from './mission-filter.ts';
import { createSeenStore } from './seen.ts';
import { createWindowStore } from './store.ts';

const mission: Mission = {
  id: 'us-mx-embassy',
  sending: 'US',
  receiving: 'MX',
  type: 'embassy',
  city: null,
  concurrent: false,
  placing: { status: 'unplaced', rule: '', place: null, candidates: [], candidateCount: 0 },
  sectionId: 'lead',
  source: '',
  start: 0,
};

function edition(id: string): Edition {
  const source = { format: 'plain', fileName: '', text: '', codePoints: 0, sha256: '' };
  const article = { id, title: id, language: 'en', sides: [], source, sections: [] };
  return { article, border: null, missions: [mission], mentions: [], events: [], checks: [], warnings: [] };
}

type Answers = {
  readonly [channel: string]: (request: never) => Outcome<unknown> | Promise<Outcome<unknown>>;
};

const ok = (value: unknown): Outcome<unknown> => ({ ok: true, value });
const failed = (code: string): Outcome<unknown> => ({ ok: false, error: { code, message: code } });

/** A window whose core answers as told; what is not told is a core that works. */
function open(answers: Answers = {}) {
  const all: Answers = {
    'app.info': () => ok({ settings: defaultSettings, session: firstSession, notices: [] }),
    'app.saveSettings': (settings) => ok(settings),
    'library.list': () => ok([{ id: 'other' }, { id: 'first', builtIn: true }]),
    'library.open': ({ id }: { id: string }) => ok(edition(id)),
    'world.countries': () => ok([]),
    'world.border': () => ok(null),
    'notebook.report': () => ok({ damaged: [], readOnly: null }),
    'notes.list': () => ok([]),
    ...answers,
  };
  const invoke = async (channel: string, request: unknown) => all[channel]?.(request as never);
  const bridge = { host: 'browser', invoke, subscribe: () => () => {} } as unknown as HostBridge;
  const store = createWindowStore();
  const actions = createActions(store, createSeenStore(), bridge);
  const shown = () => {
    const state = store.getState().open;
    return state.status === 'ready' ? state.atlas.edition.article.id : state.status;
  };
  return { store, actions, shown };
}

test('the window opens with the built-in article, or with the one that the link names', async () => {
  const plain = open();
  await plain.actions.start('');
  expect(plain.shown()).toBe('first');
  const linked = open();
  await linked.actions.start('#article/other');
  expect(linked.shown()).toBe('other');
  expect(linked.store.getState().arrival).toEqual({
    reached: { subject: { kind: 'article' }, wider: false, unsure: false },
    place: null,
  });
});

test('the window comes back as it was left, and without the article that is gone begins with the first', async () => {
  const session = {
    ...firstSession,
    link: 'lindero://article/other/mission/us-mx-embassy?time=1990-01-01..1999-12-31',
    place: { start: 7, below: 0 },
    map: { lat: 1, lon: 2, zoom: 5 },
    panel: 'places',
  };
  const info = (panel: string) =>
    ok({ settings: defaultSettings, session: { ...session, panel }, notices: [] });
  const left = open({ 'app.info': () => info('places') });
  await left.actions.start('');
  expect(left.shown()).toBe('other');
  expect(left.store.getState()).toMatchObject({
    arrival: {
      reached: { subject: { kind: 'mission', id: 'us-mx-embassy' } },
      place: { start: 7, below: 0 },
    },
    mapAtFirst: { zoom: 5 },
    panel: 'places',
  });
  expect(left.store.getState().timeRange).not.toBeNull();

  const gone = open({
    'app.info': () => info('a-panel-of-later'),
    'library.open': ({ id }: { id: string }) =>
      id === 'other' ? failed('library.no-such-article') : ok(edition(id)),
  });
  await gone.actions.start('');
  expect(gone.shown()).toBe('first');
  expect(gone.store.getState()).toMatchObject({ panel: 'none', problems: [] });
});

test('a core that cannot answer, and a library without articles, are failures to be shown', async () => {
  const broken = open({ 'app.info': () => failed('host.unreachable') });
  await broken.actions.start('');
  expect(broken.store.getState().open).toMatchObject({ failure: { code: 'host.unreachable' } });
  const empty = open({ 'library.list': () => ok([]) });
  await empty.actions.start('');
  expect(empty.store.getState().open).toMatchObject({ failure: { code: 'library.empty' } });
});

test('an article that cannot be opened leaves the open one where it is', async () => {
  const { store, actions, shown } = open({
    'library.open': ({ id }: { id: string }) => (id === 'first' ? ok(edition(id)) : failed('pack.damaged')),
  });
  await actions.start('');
  await actions.openLink('lindero://article/other');
  expect(shown()).toBe('first');
  expect(store.getState().problems.map(({ code }) => code)).toEqual(['pack.damaged']);
});

test('a slow answer never replaces what was asked for later', async () => {
  let release = (_outcome: Outcome<unknown>): void => {};
  const slow = new Promise<Outcome<unknown>>((resolve) => {
    release = resolve;
  });
  const { actions, shown } = open({
    'library.open': ({ id }: { id: string }) => (id === 'slow' ? slow : ok(edition(id))),
  });
  const first = actions.openArticle('slow');
  await actions.openArticle('quick');
  release(ok(edition('slow')));
  await first;
  expect(shown()).toBe('quick');
});

test('settings hold for the window even when they cannot be saved, which is said', async () => {
  const { store, actions } = open({ 'app.saveSettings': () => failed('data.not-writable') });
  await actions.saveSettings({ theme: 'dark' });
  expect(store.getState().settings.theme).toBe('dark');
  expect(store.getState().problems).toHaveLength(1);
  actions.dismissProblem();
  expect(store.getState().problems).toEqual([]);
});

test('choosing a mission that the legend hides shows its kind again', async () => {
  const { store, actions } = open();
  await actions.start('');
  actions.filterMissions(toggleGroups(store.getState().missionFilter, ['US>MX embassy']));
  actions.select({ kind: 'mission', id: mission.id });
  expect(store.getState().missionFilter.hidden).toEqual([]);
});

test('a link that makes no sense is a problem and changes nothing', async () => {
  const { store, actions, shown } = open();
  await actions.start('');
  await actions.openLink('javascript:alert(1)');
  expect(shown()).toBe('first');
  expect(store.getState().problems[0]?.code).toBe('link.not-understood');
});
