import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Actions } from './actions.ts';
import type { WindowStore } from './store.ts';

/** Listens to what the core tells without being asked. Returns the function that ends it. */
export function followCore(bridge: HostBridge, store: WindowStore, actions: Actions): () => void {
  const ends = [
    bridge.subscribe('app.open', ({ link }) => void actions.openLink(link)),
    bridge.subscribe('app.notice', (failure) => actions.report(failure)),
    bridge.subscribe('notes.changed', (change) => actions.notes.follow(change)),
    bridge.subscribe('library.changed', () => {
      // A window that had nothing to show looks again; what is open stays open.
      const { open } = store.getState();
      void actions.library.refresh();
      if (open.status === 'failed' && open.failure.code === 'library.empty') void actions.start('');
    }),
  ];
  return function stopFollowing() {
    for (const end of ends) end();
  };
}
