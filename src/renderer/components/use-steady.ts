import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A callback that stays the same function for as long as its component stands, and does what the last drawing gave
 * it to do: so that what it is handed to need not be drawn again. Not to be called while drawing.
 */
export function useSteady<Arguments extends readonly unknown[], Answer>(
  callback: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const latest = useRef(callback);
  useLayoutEffect(function keepLatest() {
    latest.current = callback;
  });
  return useCallback((...given) => latest.current(...given), []);
}
