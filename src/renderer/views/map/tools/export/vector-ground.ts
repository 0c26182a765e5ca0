import type { VectorAnswer, VectorRequest } from '#renderer/workers/vector-worker.ts';

/** Draws the ground of a frame in a worker that is there for it alone. Rejects when no worker can run. */
export function drawGround(request: Omit<VectorRequest, 'base'>): Promise<VectorAnswer> {
  const worker = new Worker(new URL('../../../../workers/vector-worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<VectorAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<VectorAnswer>) => resolve(data);
    worker.onerror = () => reject(new Error('The ground of the map cannot be drawn here.'));
    const base = new URL('world/', document.baseURI).href;
    worker.postMessage({ ...request, base } satisfies VectorRequest);
  }).finally(() => worker.terminate());
}
