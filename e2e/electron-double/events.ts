import { EventEmitter } from 'node:events';
import { refuse } from './refuse.ts';

type Listener = (...args: never[]) => void;

export type Events = {
  readonly on: (event: string, listener: Listener) => void;
  readonly once: (event: string, listener: Listener) => void;
  readonly removeListener: (event: string, listener: Listener) => void;
};

export type Emitter = Events & {
  /** Whether anybody listened. */
  readonly emit: (event: string, ...args: unknown[]) => boolean;
};

/** Listening for an event that the double never emits is refused: it would never come. */
export function createEvents(name: string, known: readonly string[]): Emitter {
  const emitter = new EventEmitter();
  const check = (event: string): string =>
    known.includes(event) ? event : refuse(`${name} has no event '${event}' that the double knows`);
  return {
    on: (event, listener) => void emitter.on(check(event), listener as () => void),
    once: (event, listener) => void emitter.once(check(event), listener as () => void),
    removeListener: (event, listener) => void emitter.removeListener(check(event), listener as () => void),
    emit: (event, ...args) => emitter.emit(check(event), ...args),
  };
}

/** The part of an emitter that the application sees. */
export function listening({ on, once, removeListener }: Emitter): Events {
  return { on, once, removeListener };
}

export type PreventableEvent = { readonly preventDefault: () => void; readonly defaultPrevented: boolean };

/** An event whose listeners may say no. */
export function preventable<Facts extends object>(facts: Facts): Facts & PreventableEvent {
  let prevented = false;
  return Object.defineProperties({ ...facts } as Facts & PreventableEvent, {
    preventDefault: { value: () => (prevented = true) },
    defaultPrevented: { get: () => prevented },
  });
}
