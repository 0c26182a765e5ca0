import { type Failure, toFailure } from '#shared/contract/errors.ts';
import type { Sides } from './basemap-layers.ts';
import type { BasemapColours } from './basemap-style.ts';
import type { MapFrame } from './draft.ts';
import { drawVectors, type VectorShape } from './draw-vectors.ts';
import { openOverview } from './open-overview.ts';
import { openWhole } from './open-whole.ts';

/** Asked once: the worker draws one frame. */
export type VectorRequest = {
  readonly scale: 'overview' | 'whole';
  /** Absolute address of the folder of the world's files, ending in a slash. */
  readonly base: string;
  readonly sides: Sides;
  readonly hasBorderLine: boolean;
  readonly frame: MapFrame;
  readonly colours: BasemapColours;
};

export type VectorAnswer = {
  readonly shapes: readonly VectorShape[];
  /** Of the first file that could not be read: what it holds is not drawn. */
  readonly failure: Failure | null;
};

self.onmessage = async ({ data }: MessageEvent<VectorRequest>) => {
  const { scale, base, sides, hasBorderLine, frame, colours } = data;
  let failure: Failure | null = null;
  const report = (_file: string, error: unknown) => {
    failure ??= toFailure(error);
  };
  const read = scale === 'overview' ? openOverview : openWhole;
  const { layers } = await read(base, sides, hasBorderLine, report);
  const answer: VectorAnswer = { shapes: drawVectors(layers, frame, colours), failure };
  self.postMessage(answer);
};
