import { useEffect } from 'react';
import { articleElementId } from '#renderer/views/reader/reveal.ts';

const scrolling = ['PageDown', 'PageUp', 'Home', 'End', ' ', 'ArrowDown', 'ArrowUp'];

/** While nothing has the focus, the keys that scroll are the article's: it takes the focus, and the browser does the rest. */
export function useReadingKeys(): void {
  useEffect(function listenToKeys() {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || target !== document.body) return;
      if (scrolling.includes(key)) document.getElementById(articleElementId)?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onKeyDown);
    return function stopListening() {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
