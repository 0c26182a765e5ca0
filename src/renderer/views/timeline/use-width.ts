import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in CSS pixels, followed as it changes; 0 before it is laid out. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(
    function followWidth() {
      const target = element.current;
      if (target === null) return;
      const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
      observer.observe(target);
      return function stopFollowing() {
        observer.disconnect();
      };
    },
    [element],
  );
  return width;
}
