import { useEffect, useState } from 'react';
import { type Colours, readColours } from '#renderer/styles/tokens.ts';

/** The colours of the theme in force. The root element says which that is. */
export function useColours(): Colours {
  const [colours, setColours] = useState(() => readColours());
  useEffect(function watchTheme() {
    const read = () => setColours(readColours());
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    read();
    return function stopWatching() {
      observer.disconnect();
    };
  }, []);
  return colours;
}
