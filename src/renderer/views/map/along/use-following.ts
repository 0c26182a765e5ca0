import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { moveAtRest } from '../view/move-at-rest.ts';
import type { AlongPlace } from './along-places.ts';
import { viewOfPlaces } from './view-of-places.ts';

/** A reader who only scrolls by is not followed through every section. */
const settleMilliseconds = 700;
/** Seconds that the map takes its time for. */
const unhurried = 1.4;

/**
 * Moves the map to the places that the text speaks of, when they become others: without haste, or at once. Not while
 * it is in use: points that are set next would lie elsewhere than they were aimed at.
 */
export function useFollowing(
  map: LeafletMap | null,
  places: readonly AlongPlace[],
  follow: boolean,
  isInUse: boolean,
  animate: boolean,
): void {
  const moveTo = useEffectEvent(() => {
    if (map === null || isInUse) return;
    const { lat, lng: lon } = map.getCenter();
    const size = map.getSize();
    const view = viewOfPlaces(
      places.map((place) => [place.lon, place.lat] as const),
      { lat, lon, zoom: map.getZoom() },
      { width: size.x, height: size.y },
    );
    if (view === null) return;
    const zoom = Math.max(map.getMinZoom(), view.zoom);
    const options = { animate, duration: unhurried, easeLinearity: 0.2 };
    moveAtRest(map, () => map.setView([view.lat, view.lon], zoom, options));
  });

  /** The same places again are no reason to move: the reader may have gone to look at something else. */
  const which = places.map(({ placeId }) => placeId).join(' ');
  useEffect(
    function followSoon() {
      if (!follow || map === null || which === '') return;
      const settling = setTimeout(() => moveTo(), settleMilliseconds);
      return function giveUp() {
        clearTimeout(settling);
      };
    },
    [map, which, follow],
  );
}
