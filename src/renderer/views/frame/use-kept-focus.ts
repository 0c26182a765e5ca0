import { useEffect } from 'react';

const focusable = 'button, a[href], input, select, textarea, summary, [tabindex]';
const parts = 'dialog, [popover], aside, nav, section, header, main';

/** What had the focus last, and all that could have it in the same part of the window. */
type Last = {
  readonly element: HTMLElement;
  readonly part: HTMLElement | null;
  readonly all: readonly HTMLElement[];
};

/**
 * The window never loses the focus to the page: where what has it is taken
 * away or switched off, and nothing else takes the focus, what stands next in
 * the same part gets it. Who clicks beside everything wanted nothing to have it.
 */
export function useKeptFocus(): void {
  useEffect(function keepFocus() {
    let last: Last | null = null;
    let frame = 0;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const part = target.parentElement?.closest<HTMLElement>(parts) ?? null;
      last = { element: target, part, all: [...(part?.querySelectorAll<HTMLElement>(focusable) ?? [])] };
    };
    const look = () => {
      frame = 0;
      if (last !== null && !isUsable(last.element) && !hasFocus()) moveOn(last);
    };
    const observer = new MutationObserver(() => {
      if (last === null || isUsable(last.element)) return;
      // Whoever took it away may have a better place for the focus.
      frame ||= requestAnimationFrame(() => {
        frame = requestAnimationFrame(look);
      });
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    return function stopKeeping() {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

const isUsable = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.closest('[hidden]') === null;

function hasFocus(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body && isUsable(activeElement);
}

function moveOn({ element, part, all }: Last): void {
  const at = all.indexOf(element);
  const next = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).reverse()].filter(isUsable);
  for (const one of [...next, part, document.querySelector<HTMLElement>('main')]) {
    one?.focus({ preventScroll: true });
    if (one !== null && document.activeElement === one) return;
  }
}
