import type { Box } from '../point.ts';

/** Where the legend and the controls (`data-covers-map`) cover the map, in pixels of the region. */
export function coveredBoxes(region: Element): readonly Box[] {
  const from = region.getBoundingClientRect();
  return [...region.querySelectorAll('[data-covers-map]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - from.left,
      top: top - from.top,
      right: right - from.left,
      bottom: bottom - from.top,
    };
  });
}
