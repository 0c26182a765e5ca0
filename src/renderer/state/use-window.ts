import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Actions } from './actions.ts';
import type { Atlas } from './open-edition.ts';
import type { WindowState, WindowStore } from './store.ts';

/** The state of the window and what may change it: the same two for as long as the window stands. */
export type WindowParts = { readonly store: WindowStore; readonly actions: Actions };

export const WindowContext = createContext<WindowParts | null>(null);

/** The article that is open, with what belongs to it: another only with another article or edition. */
export const AtlasContext = createContext<Atlas | null>(null);

function useWindowParts(): WindowParts {
  const parts = useContext(WindowContext);
  if (parts === null) throw new Error('What reads the state of the window is drawn inside App.');
  return parts;
}

/**
 * One part of the window's state. Who asks is drawn again only when that part has become another, so `read` has to
 * give what stands in the state, or a plain value, and nothing that it makes.
 */
export function useWindow<Part>(read: (state: WindowState) => Part): Part {
  return useStore(useWindowParts().store, read);
}

/** The state as it stands at the moment of asking, for what is done and not drawn. */
export function useReadWindow(): () => WindowState {
  return useWindowParts().store.getState;
}

export function useActions(): Actions {
  return useWindowParts().actions;
}

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error('What belongs to an article is drawn inside AtlasWindow.');
  return atlas;
}
