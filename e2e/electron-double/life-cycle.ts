import { refuse } from './refuse.ts';

let ready = false;

/** Where the application stands. Much of Electron works only before it is ready, and much only after. */
export const lifeCycle = {
  isReady: (): boolean => ready,
  becomeReady(): void {
    ready = true;
  },
  mustBeReady(what: string): void {
    if (!ready) refuse(`${what} cannot be used before app is ready`);
  },
  mustNotBeReady(what: string): void {
    if (ready) refuse(`${what} has to be used before app is ready`);
  },
};
