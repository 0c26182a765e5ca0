import { type RefObject, useEffect, useRef } from 'react';
import { bannerMenuButtonId } from './BannerMenu.tsx';

/**
 * What opens beside the article is brought into view and gets the focus, where
 * nothing in it takes it; when it closes, the focus goes back to what had it
 * before, else to the button of the banner that opens it.
 *
 * @param open what is open, as a button of the banner says in `data-opens`; null for nothing
 */
export function useFocusTrip(part: RefObject<HTMLElement | null>, open: string | null): void {
  const last = useRef<HTMLElement | null>(null);
  const from = useRef<HTMLElement | null>(null);
  /** How a window comes back takes no focus. */
  const before = useRef(open);

  useEffect(
    function rememberFocus() {
      const onFocus = ({ target }: FocusEvent) => {
        if (target instanceof HTMLElement && !part.current?.contains(target)) last.current = target;
      };
      document.addEventListener('focusin', onFocus);
      return function forget() {
        document.removeEventListener('focusin', onFocus);
      };
    },
    [part],
  );

  useEffect(
    function goThereAndBack() {
      const was = before.current;
      before.current = open;
      if (open === was) return;
      const element = part.current;
      if (open !== null && element !== null) {
        from.current = last.current;
        if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
        // First the map above it, then what it is about.
        element.parentElement?.scrollIntoView({ block: 'nearest' });
        element.scrollIntoView({ block: 'nearest' });
        return;
      }
      const { activeElement } = document;
      if (activeElement !== document.body && !element?.contains(activeElement)) return;
      const opener = document.querySelector<HTMLElement>(`[data-opens="${was}"]`);
      for (const one of [from.current, opener, document.getElementById(bannerMenuButtonId)]) {
        one?.focus({ preventScroll: true });
        if (one !== null && document.activeElement === one) return;
      }
    },
    [part, open],
  );
}
