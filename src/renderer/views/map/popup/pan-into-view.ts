import type { Map as LeafletMap } from 'leaflet';
import type { Box, Point } from '../point.ts';
import { moveAtRest } from '../view/move-at-rest.ts';
import { shortestEscape } from './shortest-escape.ts';

/** Pixels that stay free around what is brought into view. */
const AROUND = 12;

/** Pans the map, as little as needed, until an element is inside the view and clear of what covers the map. */
export function panIntoView(
  map: LeafletMap,
  element: Element,
  covered: readonly Box[],
  animate: boolean,
): void {
  moveAtRest(map, () => {
    const { x, y } = wayIntoView(map, element, covered);
    if (x !== 0 || y !== 0) map.panBy([-x, -y], { animate });
  });
}

function wayIntoView(map: LeafletMap, element: Element, covered: readonly Box[]): Point {
  const container = map.getContainer().getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return shortestEscape(
    {
      left: left - container.left,
      top: top - container.top,
      right: right - container.left,
      bottom: bottom - container.top,
    },
    { width: container.width, height: container.height },
    covered,
    AROUND,
  );
}
