/** Tiles waiting to be drawn, first come first served; one that is no longer wanted is never drawn. */
export type TileQueue<Request extends { readonly id: number }> = {
  readonly add: (request: Request) => void;
  readonly cancel: (id: number) => void;
};

/**
 * Runs `work` on one request at a time and gives the thread back in between, so
 * that a cancellation which arrives while tiles are waiting is heard.
 */
export function createTileQueue<Request extends { readonly id: number }>(
  work: (request: Request) => void,
  giveBack: (next: () => void) => void,
): TileQueue<Request> {
  const waiting = new Map<number, Request>();
  let running = false;

  function next(): void {
    const [first] = waiting.values();
    if (first === undefined) {
      running = false;
      return;
    }
    waiting.delete(first.id);
    try {
      work(first);
    } finally {
      giveBack(next);
    }
  }

  return {
    add(request) {
      waiting.set(request.id, request);
      if (running) return;
      running = true;
      giveBack(next);
    },
    cancel(id) {
      waiting.delete(id);
    },
  };
}
