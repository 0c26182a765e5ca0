import { app } from 'electron';
import type { Core } from '#main/core.ts';
import { watchForQuit } from './ask-before-closing.ts';

/** The core ends before the application does. Everything acknowledged is on disk already. */
export function setupQuit(core: Core): void {
  let closed = false;
  watchForQuit();
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    core
      .close()
      .catch((error) => console.error(error))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

/** Whoever started it from a terminal, or stops it with the session, ends it as its own menu does; each time anew, for who chose to stay. */
export function setupSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
}
