import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { formatLink } from '#shared/links/link.ts';
import type { Session } from '#shared/models/session.ts';
import { addressOf } from './address.ts';
import type { Seen, SeenStore } from './seen.ts';
import type { WindowState, WindowStore } from './store.ts';

const settleMilliseconds = 600;

/** The session that a window would be left with now; null while nothing is open. */
function sessionOf(state: WindowState, seen: Seen): Session | null {
  const link = addressOf(state);
  if (link === null) return null;
  return {
    link: formatLink(link),
    place: seen.place,
    map: seen.map,
    panel: state.panel,
    notes: state.notes.shown,
    timeline: state.timelineForm,
    follow: state.follow,
  };
}

/**
 * Keeps how the window stands with the core, a moment after it changed and when
 * the window goes away. Where nobody can write, the next start begins anew:
 * that is no reason to disturb a reader.
 */
export function keepSession(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  bridge: HostBridge,
  store: WindowStore,
  seen: SeenStore,
): () => void {
  let kept = '';
  let settling: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    clearTimeout(settling);
    const session = sessionOf(store.getState(), seen.getState());
    const form = JSON.stringify(session);
    if (session === null || form === kept) return;
    kept = form;
    void bridge.invoke('app.saveSession', session);
  }

  function keepSoon(): void {
    clearTimeout(settling);
    settling = setTimeout(keep, settleMilliseconds);
  }

  const ends = [store.subscribe(keepSoon), seen.subscribe(keepSoon)];
  page.addEventListener('pagehide', keep);
  return function stopKeeping() {
    clearTimeout(settling);
    page.removeEventListener('pagehide', keep);
    for (const end of ends) end();
  };
}
