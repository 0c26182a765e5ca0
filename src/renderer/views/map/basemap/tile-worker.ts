import type { BasemapAnswer, BasemapRequest } from '#renderer/workers/basemap-protocol.ts';
import type { BasemapColours } from '#renderer/workers/basemap-style.ts';

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
  readonly setColours: (colours: BasemapColours) => void;
  readonly close: () => void;
};

export function openTileWorker(open: Omit<Request<'open'>, 'kind'>, events: TileWorkerEvents): TileWorker {
  const worker = new Worker(new URL('../../../workers/basemap-worker.ts', import.meta.url), {
    type: 'module',
  });
  const drawing = new Map<number, (bitmap: ImageBitmap) => void>();
  let lastId = 0;
  const send = (request: BasemapRequest) => worker.postMessage(request);

  worker.onerror = () => events.onFailure(null);
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
      }
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
    setColours: (colours) => send({ kind: 'colours', colours }),
    close: () => worker.terminate(),
  };
}
