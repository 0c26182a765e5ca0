import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { ReadingPlace } from '#shared/models/session.ts';
import { type AddressBar, followAddress, placeIn } from './follow-address.ts';
import type { Atlas } from './open-edition.ts';
import { createSeenStore } from './seen.ts';
import { noSelection } from './selection.ts';
import { createWindowStore } from './store.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const edition = {
  article: {
    ...articleFrom('Chad–Libya relations\n\nText.\n\n== History ==\n\nText.\n'),
    id: 'chad-libya',
  },
  missions: [{ id: 'embassy', sectionId: 'history' }],
} as unknown as Edition;

/** A browser's history, and a window that is where it is told to go as soon as it is told. */
function openWindow() {
  const steps: { hash: string; state: unknown }[] = [{ hash: '', state: null }];
  let at = 0;
  const hashOf = (url: unknown) => String(url).slice(String(url).indexOf('#'));
  let walk = (): void => {};
  const bar = {
    get location() {
      return { hash: steps[at]?.hash ?? '' };
    },
    history: {
      get state() {
        return steps[at]?.state;
      },
      pushState: (state: unknown, _title: string, url: unknown) => {
        steps.splice(at + 1);
        at = steps.push({ hash: hashOf(url), state }) - 1;
      },
      replaceState: (state: unknown, _title: string, url: unknown) => {
        steps[at] = { hash: hashOf(url), state };
      },
    },
    addEventListener: (_name: string, listener: () => void) => {
      walk = listener;
    },
    removeEventListener: () => {},
  } as unknown as AddressBar;

  const store = createWindowStore();
  const seen = createSeenStore();
  const asked: { link: string; place: ReadingPlace | null }[] = [];
  const end = followAddress(bar, store, seen, {
    goTo: async (link, place) => {
      asked.push({ link, place });
      const selection = link.includes('mission')
        ? ({ kind: 'mission', id: 'embassy' } as const)
        : noSelection;
      store.setState({ selection, currentSectionId: link.includes('history') ? 'history' : 'lead' });
    },
  });
  store.setState({ open: { status: 'ready', atlas: { edition } as Atlas } });
  return {
    ...{ store, seen, asked, end },
    hashes: () => steps.map(({ hash }) => hash),
    go: (by: number) => {
      at += by;
      walk();
    },
  };
}

test('the address says what is open, and one does not go back to before it', () => {
  const { hashes } = openWindow();
  expect(hashes()).toEqual(['#article/chad-libya']);
});

test('scrolling changes the step one stands on, when it has settled; a choice is the next step', () => {
  const { store, hashes } = openWindow();
  store.setState({ currentSectionId: 'history' });
  expect(hashes()).toEqual(['#article/chad-libya']);
  vi.runAllTimers();
  const section = expect.stringMatching(/^#article\/chad-libya\/section\/history(\?as=[0-9a-f]{16})?$/);
  expect(hashes()).toEqual([section]);
  store.setState({ selection: { kind: 'mission', id: 'embassy' } });
  expect(hashes()).toEqual([section, '#article/chad-libya/mission/embassy?in=history']);
});

test('going back asks for what was there and for where the reader was, and makes no new step', () => {
  const { store, seen, asked, hashes, go } = openWindow();
  seen.setState({ place: { start: 12, below: -3 } });
  vi.runAllTimers();
  store.setState({ selection: { kind: 'mission', id: 'embassy' } });
  seen.setState({ place: { start: 90, below: 0 } });
  vi.runAllTimers();
  const before = hashes();
  go(-1);
  expect(asked).toEqual([{ link: '#article/chad-libya', place: { start: 12, below: -3 } }]);
  go(1);
  vi.runAllTimers();
  expect(asked[1]).toMatchObject({ place: { start: 90, below: 0 } });
  expect(hashes()).toEqual(before);
});

test('a jump within the section is a step too', () => {
  const { store, hashes } = openWindow();
  store.setState({ jumps: 1 });
  expect(hashes()).toHaveLength(2);
});

test('while an article is being opened, or a link followed, the address waits', () => {
  const { store, hashes } = openWindow();
  store.setState({ open: { status: 'loading' }, selection: { kind: 'mission', id: 'embassy' } });
  vi.runAllTimers();
  expect(hashes()).toEqual(['#article/chad-libya']);
});

test('what a browser kept is looked at before it is believed', () => {
  expect(placeIn({ place: { start: 4, below: 7.5 } })).toEqual({ start: 4, below: 7.5 });
  for (const state of [null, 7, {}, { place: 'top' }, { place: { start: -1, below: 0 } }]) {
    expect(placeIn(state)).toBeNull();
  }
});
