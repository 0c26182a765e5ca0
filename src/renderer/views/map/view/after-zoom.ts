import type { LatLng, LeafletEvent, Map as LeafletMap, Point } from 'leaflet';

/** Leaflet's own, from its style sheet: what its zoom animation does with the ground. */
export const ZOOM_TIMING = { duration: 250, easing: 'cubic-bezier(0, 0, 0.25, 1)' };

/** What Leaflet tells layers when a zoom animation starts: where the map will be at its end. */
export type ZoomAnimation = LeafletEvent & { readonly center: LatLng; readonly zoom: number };

/** Where a position will stand on the map's layers when the animation is over. */
export function layerPointAfterZoom(
  map: LeafletMap,
  position: LatLng,
  { center, zoom }: { readonly center: LatLng; readonly zoom: number },
): Point {
  return map
    .project(position, zoom)
    .subtract(map.project(center, zoom))
    .add(map.getSize().divideBy(2))
    .add(map.containerPointToLayerPoint([0, 0]))
    .round();
}
