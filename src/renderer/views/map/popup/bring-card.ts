import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { Box, Point } from '../point.ts';
import { moveAtRest } from '../view/move-at-rest.ts';
import { offMiddle } from './off-middle.ts';
import { clearMove } from './shortest-escape.ts';

/** Pixels that stay free around what is brought into view. */
const AROUND = 12;
/** Pixels from the middle of a mark to its edge. */
const MARK = 12;
/** From this zoom on one sees what lies around a city: its neighbours, the border, the names of provinces. */
const SURROUNDINGS = 6;

export type Card = {
  readonly position: LatLng;
  /** Pixels from the position to the mark, at a zoom. */
  readonly offsetAt: (zoom: number) => Point;
  readonly element: Element;
  /** Pixels of the map that are covered by controls. */
  readonly covered: readonly Box[];
};

/** Pans the map, as little as needed, until a card and its mark are inside the view and clear of what covers the map. */
export function panToCard(map: LeafletMap, card: Card, animate: boolean): void {
  moveAtRest(map, () => {
    const at = map.latLngToContainerPoint(card.position);
    const { box, mark } = boxesOf(card, map.getZoom(), at);
    const { x, y } = clearMove(box, mark, sizeOf(map), card.covered, AROUND);
    if (x !== 0 || y !== 0) map.panBy([-x, -y], { animate });
  });
}

/** The same, and closer when the map shows no surroundings: for who chose in a list, or in the text, and has not seen where it lies. */
export function goToCard(map: LeafletMap, card: Card, animate: boolean): void {
  if (map.getZoom() >= SURROUNDINGS) {
    panToCard(map, card, animate);
    return;
  }
  moveAtRest(map, () => {
    const { box, mark } = boxesOf(card, SURROUNDINGS, { x: 0, y: 0 });
    const { x, y } = offMiddle(box, mark, sizeOf(map), card.covered, AROUND);
    const centre = map.project(card.position, SURROUNDINGS).subtract([x, y]);
    map.setView(map.unproject(centre, SURROUNDINGS), SURROUNDINGS, { animate });
  });
}

/** The card and its mark together, and the mark alone, where the position is at a point. */
function boxesOf(
  { element, offsetAt }: Card,
  zoom: number,
  at: Point,
): { readonly box: Box; readonly mark: Box } {
  const { width, height } = element.getBoundingClientRect();
  const offset = offsetAt(zoom);
  const [x, y] = [at.x + offset.x, at.y + offset.y];
  const mark = { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK };
  const half = Math.max(width / 2, MARK);
  return { box: { ...mark, left: x - half, right: x + half, top: y - CARD_ABOVE - height }, mark };
}

/** As popup.module.css has it: pixels between the middle of a mark and its card. */
const CARD_ABOVE = 16;

function sizeOf(map: LeafletMap) {
  const { x, y } = map.getSize();
  return { width: x, height: y };
}
