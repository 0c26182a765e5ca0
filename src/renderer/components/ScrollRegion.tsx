import { type ReactNode, useEffect, useRef, useState } from 'react';

export type ScrollRegionProps = {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Scrolls sideways. While there is something to scroll it is a named region that the keyboard reaches. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(function watchWidth() {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return function stopWatching() {
      observer.disconnect();
    };
  }, []);

  const reachable = overflows ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={ref} className={className} {...reachable}>
      {children}
    </div>
  );
}
