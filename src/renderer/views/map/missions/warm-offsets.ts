import { MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from '../view/map-options.ts';
import type { OffsetsAt } from './mission-marker-layer.ts';

/** Milliseconds that an idle moment must still have: so long takes one zoom at the most. */
const LEAST = 12;

/**
 * Works out, in idle moments, by how much the markers are moved at each zoom,
 * the nearest first: the frame in which a zoom begins has enough to do. Returns
 * how to stop.
 */
export function warmOffsets(offsetsAt: OffsetsAt, from: number): () => void {
  const steps = Math.round((MAX_ZOOM - MIN_ZOOM) / ZOOM_STEP) + 1;
  const waiting = Array.from({ length: steps }, (_, step) => MIN_ZOOM + step * ZOOM_STEP).toSorted(
    (one, other) => Math.abs(other - from) - Math.abs(one - from),
  );
  const go = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > LEAST) {
      const zoom = waiting.pop();
      if (zoom === undefined) return;
      offsetsAt(zoom);
    }
    request = requestIdleCallback(go);
  };
  let request = requestIdleCallback(go);
  return () => cancelIdleCallback(request);
}
