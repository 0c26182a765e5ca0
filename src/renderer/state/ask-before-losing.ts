import type { WindowState, WindowStore } from './store.ts';

/** Whether something would be lost, or cut off half-way, if the window were gone now. */
export function wouldLose({ notes, exchange, library }: WindowState): boolean {
  return (
    Object.values(notes.unsaved).some(({ status }) => status !== 'blank') ||
    exchange.importing.kind === 'working' ||
    library.running !== null
  );
}

/**
 * A window with words that are not on disk asks before it closes. What only waits for a pause in the typing is
 * on its way by then, so that whoever stays for a moment is not asked again.
 */
export function askBeforeLosing(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  store: WindowStore,
  saveAll: () => Promise<void>,
): () => void {
  function ask(event: Event): void {
    if (!wouldLose(store.getState())) return;
    void saveAll();
    event.preventDefault();
  }
  page.addEventListener('beforeunload', ask);
  return function stopAsking() {
    page.removeEventListener('beforeunload', ask);
  };
}
