import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/**
 * How many of the banner's switches stand in it; the rest are in its menu. What
 * does not fit gives way in this order: the room for searching (the style sheet
 * does that), the title of the article, then switches from the last to the
 * first. Measured, for the widths depend on language, type and article.
 */
export function useBannerRoom(banner: RefObject<HTMLElement | null>, count: number, form: string): number {
  const [fitting, setFitting] = useState(count);

  useLayoutEffect(
    function measureAnew() {
      if (banner.current !== null && form !== '') setFitting(Math.min(count, measure(banner.current)));
    },
    [banner, count, form],
  );

  useEffect(
    function followWidths() {
      const element = banner.current;
      if (element === null || count === 0) return;
      const observer = new ResizeObserver(() => setFitting(measure(element)));
      observer.observe(element);
      for (const item of itemsOf(element)) observer.observe(item);
      return function stopFollowing() {
        observer.disconnect();
      };
    },
    [banner, count],
  );
  return fitting;
}

const itemsOf = (banner: HTMLElement) => [...banner.querySelectorAll<HTMLElement>('[data-banner-item]')];

/** Leaves in `data-room`, for the style sheet, what had to give way. */
function measure(banner: HTMLElement): number {
  const items = itemsOf(banner);
  const edge =
    banner.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(banner).paddingRight);
  for (const room of ['all', 'untitled']) {
    banner.dataset.room = room;
    const last = items.at(-1)?.getBoundingClientRect().right ?? 0;
    if (last <= edge + 0.5) return items.length;
  }
  banner.dataset.room = 'menu';
  const row = items[0]?.offsetTop;
  const room = items[0]?.parentElement?.clientWidth ?? 0;
  const at = items.findIndex(({ offsetTop, offsetWidth }) => offsetTop !== row || offsetWidth > room);
  return at === -1 ? items.length : at;
}
