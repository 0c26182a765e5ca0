import { readingPlaceSchema } from '#shared/contract/session-schema.ts';
import { formatHash } from '#shared/links/link.ts';
import type { ReadingPlace } from '#shared/models/session.ts';
import type { Actions } from './actions.ts';
import { addressOf } from './address.ts';
import type { SeenStore } from './seen.ts';
import type { WindowStore } from './store.ts';

/** Browsers refuse addresses that change too often; and what is passed by is no place to come back to. */
const settleMilliseconds = 200;

/** What of a browser window the address needs. */
export type AddressBar = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
};

/**
 * Keeps the address and the window's state the same. A choice or a jump is a
 * step that one can go back from; scrolling and zooming change the step one
 * stands on. Every step remembers where the reader was. Going back and forward,
 * and an address that is changed by hand, change the state.
 */
export function followAddress(
  bar: AddressBar,
  store: WindowStore,
  seen: SeenStore,
  actions: Pick<Actions, 'goTo'>,
): () => void {
  /** What the step that one stands on is about; null before the first. */
  let step: string | null = null;
  /** The window is on its way to where the address leads already. */
  let isThere = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function write(how: 'pushState' | 'replaceState', place: ReadingPlace | null): void {
    const link = addressOf(store.getState());
    if (link !== null) bar.history[how]({ place }, '', formatHash(link));
  }

  function writeSoon(): void {
    clearTimeout(settling);
    settling = setTimeout(() => write('replaceState', seen.getState().place), settleMilliseconds);
  }

  function onState(): void {
    const state = store.getState();
    const link = addressOf(state);
    if (link === null) return;
    const next = JSON.stringify([link.articleId, state.selection, state.jumps]);
    const isNew = step !== null && next !== step && !isThere;
    const isSame = next === step && !isThere;
    step = next;
    isThere = false;
    if (isNew) write('pushState', null);
    else if (!isSame) write('replaceState', seen.getState().place);
    writeSoon();
  }

  function onWalk(): void {
    clearTimeout(settling);
    if (bar.location.hash === '') return;
    isThere = true;
    void actions.goTo(bar.location.hash, placeIn(bar.history.state));
  }

  const ends = [store.subscribe(onState), seen.subscribe(writeSoon)];
  bar.addEventListener('popstate', onWalk);
  return function stopFollowing() {
    clearTimeout(settling);
    bar.removeEventListener('popstate', onWalk);
    for (const end of ends) end();
  };
}

/** Where the reader was, as a step of the history remembers it; null when it does not. */
export function placeIn(state: unknown): ReadingPlace | null {
  const place = typeof state === 'object' && state !== null && 'place' in state ? state.place : null;
  return readingPlaceSchema.safeParse(place).data ?? null;
}
