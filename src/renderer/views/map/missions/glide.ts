import { ZOOM_TIMING } from '../view/after-zoom.ts';

/**
 * Tells in each frame of a zoom how far it has come, from 0 to 1. The element
 * only lends its clock: an animation without keyframes begins with the ground's
 * and has its pace. Returns how to stop.
 */
export function glide(element: Element, onFrame: (progress: number) => void): () => void {
  const clock = element.animate(null, ZOOM_TIMING);
  let frame = requestAnimationFrame(function step() {
    const progress = clock.effect?.getComputedTiming().progress ?? 1;
    onFrame(progress);
    if (progress < 1) frame = requestAnimationFrame(step);
  });
  return () => {
    cancelAnimationFrame(frame);
    clock.cancel();
  };
}
