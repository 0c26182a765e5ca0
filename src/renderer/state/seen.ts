import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapExtent, ReadingPlace } from '#shared/models/session.ts';

/**
 * Where reader and map stand. It changes with every scroll and pan and nothing
 * is drawn from it, so it is kept apart from the window's state.
 */
export type Seen = {
  readonly place: ReadingPlace | null;
  readonly map: MapExtent | null;
};

export type SeenStore = StoreApi<Seen>;

export const createSeenStore = (): SeenStore => createStore<Seen>(() => ({ place: null, map: null }));
