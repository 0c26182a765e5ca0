import type { Page } from '@playwright/test';

/** What the workers of a page's map were asked for and did. */
export type WatchedWorkers = {
  readonly workers: number;
  /** Every tile that was drawn: zoom, column, row, and in which detail. */
  readonly drawn: readonly string[];
  /** Tiles that are wanted and not drawn yet. */
  readonly waiting: number;
};

/** Watches the workers of whatever the page opens next. */
export const watchWorkers = (page: Page): Promise<unknown> => page.addInitScript(script);

export const watchedWorkers = (page: Page): Promise<WatchedWorkers> =>
  page.evaluate(() => (globalThis as unknown as { readWatched: () => WatchedWorkers }).readWatched());

/** As text: it is run before the program of the page. */
const script = `
  {
    let workers = 0;
    const drawn = [];
    const waiting = new Map();
    const Plain = globalThis.Worker;
    globalThis.Worker = class extends Plain {
      #name = 'worker ' + ++workers;
      constructor(...given) {
        super(...given);
        this.addEventListener('message', ({ data }) => {
          if (data.kind !== 'tile') return;
          const name = this.#name + ' ' + data.id;
          if (waiting.has(name)) drawn.push(waiting.get(name));
          waiting.delete(name);
        });
      }
      postMessage(message, ...given) {
        const name = this.#name + ' ' + message.id;
        if (message.kind === 'cancel') waiting.delete(name);
        if (message.kind === 'tile') {
          const { zoom, x, y, detail } = message;
          waiting.set(name, [zoom, x, y, detail].join(' '));
        }
        super.postMessage(message, ...given);
      }
    };
    globalThis.readWatched = () => ({ workers, drawn, waiting: waiting.size });
  }
`;
