import { useEffect, useRef } from 'react';

/**
 * The window of the article before took the focus with it when another was
 * opened. It goes to the title of the new one: Tab reads on from there. At the
 * start nothing is done: the way into the window begins at its top.
 */
export function useReadingOn(openId: string | null): void {
  const hasBeenOpen = useRef(false);
  useEffect(
    function focusTitle() {
      if (openId === null) return;
      if (hasBeenOpen.current && document.activeElement === document.body) {
        document.getElementById('section-lead')?.focus({ preventScroll: true });
      }
      hasBeenOpen.current = true;
    },
    [openId],
  );
}
