import type { CoreEventName, CoreEvents } from '#shared/contract/events.ts';

export type CoreEvent = {
  readonly [Name in CoreEventName]: { readonly name: Name; readonly payload: CoreEvents[Name] };
}[CoreEventName];

export type CoreEventBus = {
  readonly emit: (event: CoreEvent) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
};

/** Services tell it; hosts pass it on to every window. */
export function createCoreEventBus(): CoreEventBus {
  const listeners = new Set<(event: CoreEvent) => void>();
  return {
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
