import type { BasemapAnswer, BasemapRequest } from '#renderer/workers/basemap-protocol.ts';
import type { BasemapColours } from '#renderer/workers/basemap-style.ts';
import type { MapFrame } from '#renderer/workers/draft.ts';
import type { VectorShape } from '#renderer/workers/draw-vectors.ts';

type Request<Kind extends BasemapRequest['kind']> = Extract<BasemapRequest, { kind: Kind }>;
type Answer<Kind extends BasemapAnswer['kind']> = Extract<BasemapAnswer, { kind: Kind }>;

export type TileRequest = Omit<Request<'tile'>, 'kind' | 'id'>;

export type TileWorkerEvents = {
  readonly onOpen: (opened: Omit<Answer<'open'>, 'kind'>) => void;
  readonly onFailure: (file: string | null) => void;
};

/** One worker that draws tiles. */
export type TileWorker = {
  readonly drawTile: (request: TileRequest, onDrawn: (bitmap: ImageBitmap) => void) => () => void;
  /** Rejects when the worker cannot run. */
  readonly drawVectors: (frame: MapFrame) => Promise<readonly VectorShape[]>;
  readonly setColours: (colours: BasemapColours) => void;
  readonly close: () => void;
};

/** Somebody who waits for vectors. */
type Waiting = {
  readonly resolve: (shapes: readonly VectorShape[]) => void;
  readonly reject: (error: Error) => void;
};

export function openTileWorker(open: Omit<Request<'open'>, 'kind'>, events: TileWorkerEvents): TileWorker {
  const worker = new Worker(new URL('../../../workers/basemap-worker.ts', import.meta.url), {
    type: 'module',
  });
  const drawing = new Map<number, (bitmap: ImageBitmap) => void>();
  const vectors = new Map<number, Waiting>();
  let lastId = 0;
  const send = (request: BasemapRequest) => worker.postMessage(request);

  worker.onerror = () => {
    for (const { reject } of vectors.values()) reject(new Error('The ground of the map cannot be drawn.'));
    vectors.clear();
    events.onFailure(null);
  };
  worker.onmessage = ({ data }: MessageEvent<BasemapAnswer>) => {
    switch (data.kind) {
      case 'open':
        return events.onOpen(data);
      case 'failed':
        return events.onFailure(data.file);
      case 'tile': {
        const onDrawn = drawing.get(data.id);
        drawing.delete(data.id);
        if (onDrawn) onDrawn(data.bitmap);
        else data.bitmap.close();
        return;
      }
      case 'vectors':
        vectors.get(data.id)?.resolve(data.shapes);
        vectors.delete(data.id);
    }
  };
  send({ kind: 'open', ...open });

  return {
    drawTile(request, onDrawn) {
      lastId += 1;
      const id = lastId;
      drawing.set(id, onDrawn);
      send({ kind: 'tile', id, ...request });
      return function cancel() {
        if (drawing.delete(id)) send({ kind: 'cancel', id });
      };
    },
    drawVectors(frame) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        vectors.set(id, { resolve, reject });
        send({ kind: 'vectors', id, frame });
      });
    },
    setColours: (colours) => send({ kind: 'colours', colours }),
    close: () => worker.terminate(),
  };
}
