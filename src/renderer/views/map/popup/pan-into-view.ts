import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '../point.ts';
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
  const container = map.getContainer().getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { x, y } = shortestEscape(
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
  if (x !== 0 || y !== 0) map.panBy([-x, -y], { animate });
}
