import { toFailure } from '#shared/contract/errors.ts';
import type { BasemapLayers } from './basemap-layers.ts';
import type { BasemapAnswer, BasemapRequest } from './basemap-protocol.ts';
import type { BasemapColours } from './basemap-style.ts';
import { drawTile } from './draw-tile.ts';
import { drawVectors } from './draw-vectors.ts';
import { openOverview } from './open-overview.ts';
import { openWhole } from './open-whole.ts';
import { createTileIndex, type TileIndex } from './tile-index.ts';
import { createTileQueue } from './tile-queue.ts';

type OpenRequest = Extract<BasemapRequest, { kind: 'open' }>;
type TileRequest = Extract<BasemapRequest, { kind: 'tile' }>;

const answer = (message: BasemapAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

let drawn: BasemapLayers = {};
let index: TileIndex = createTileIndex({});
let colours: BasemapColours | null = null;
let opened: Promise<void> = Promise.resolve();

/** One tile a frame: the window shows no more of them, and what moves meanwhile needs the processor, too. */
const atNextFrame = (next: () => void) => requestAnimationFrame(next);

const queue = createTileQueue<TileRequest>(function draw(request) {
  if (colours === null) return;
  const side = Math.ceil((request.size + request.overlap) * request.ratio);
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return;
  drawTile(context, index(request.zoom, request.x, request.y), request, colours);
  const bitmap = canvas.transferToImageBitmap();
  answer({ kind: 'tile', id: request.id, bitmap }, [bitmap]);
}, atNextFrame);

async function open({ scale, base, sides, hasBorderLine }: OpenRequest): Promise<void> {
  const report = (file: string, error: unknown) =>
    answer({ kind: 'failed', failure: toFailure(error), file });
  const read = scale === 'overview' ? openOverview : openWhole;
  const { layers, places, land, outlines } = await read(base, sides, hasBorderLine, report);
  drawn = layers;
  index = createTileIndex(layers);
  answer({ kind: 'open', places, land, outlines });
}

self.onmessage = ({ data }: MessageEvent<BasemapRequest>) => {
  switch (data.kind) {
    case 'open':
      opened = open(data);
      return;
    case 'colours':
      colours = data.colours;
      return;
    case 'tile':
      void opened.then(() => queue.add(data));
      return;
    case 'cancel':
      void opened.then(() => queue.cancel(data.id));
      return;
    case 'vectors':
      void opened.then(() => {
        const shapes = colours === null ? [] : drawVectors(drawn, data.frame, colours);
        answer({ kind: 'vectors', id: data.id, shapes });
      });
  }
};
