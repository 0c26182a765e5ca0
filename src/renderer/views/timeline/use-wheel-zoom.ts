import { type RefObject, useEffect, useRef } from 'react';
import { lengthOf, pan, type TimeRange, zoomAround } from '#shared/time/time-range.ts';

/**
 * Wheel: closer or farther around the moment under the pointer; sideways (or
 * with Shift): earlier or later. React listens to wheels passively, so the
 * listener is added by hand: otherwise the window would scroll along.
 */
export function useWheelZoom(
  element: RefObject<Element | null>,
  view: TimeRange,
  limits: TimeRange,
  onRange: (range: TimeRange) => void,
): void {
  const latest = useRef({ view, limits, onRange });
  useEffect(function rememberLatest() {
    latest.current = { view, limits, onRange };
  });
  useEffect(
    function listenToWheel() {
      const target = element.current;
      if (target === null) return;
      function onWheel(event: Event) {
        if (!(event instanceof WheelEvent) || !(target instanceof Element)) return;
        event.preventDefault();
        const now = latest.current;
        const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
        if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) {
          now.onRange(pan(now.view, sideways / 1000, now.limits));
          return;
        }
        const box = target.getBoundingClientRect();
        const moment = now.view.from + ((event.clientX - box.left) / box.width) * lengthOf(now.view);
        now.onRange(zoomAround(now.view, Math.exp(-event.deltaY / 400), moment, now.limits));
      }
      target.addEventListener('wheel', onWheel, { passive: false });
      return function stopListening() {
        target.removeEventListener('wheel', onWheel);
      };
    },
    [element],
  );
}
