import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { positionsOf } from '#shared/notes/positions-of.ts';
import { viewOfPlaces } from '../along/view-of-places.ts';
import type { MapViewProps } from '../map-view-props.ts';
import { moveAtRest } from '../view/move-at-rest.ts';

/** Brings the map to what a note drew on it, each time that is asked for; what is well in view already stays. */
export function useAim(map: LeafletMap | null, aim: MapViewProps['aim'], animate: boolean): void {
  useEffect(
    function goThere() {
      if (map === null || aim === null) return;
      const { lat, lng: lon } = map.getCenter();
      const { x: width, y: height } = map.getSize();
      const now = { lat, lon, zoom: map.getZoom() };
      const view = viewOfPlaces(positionsOf(aim.geometry), now, { width, height });
      if (view === null) return;
      const zoom = Math.max(map.getMinZoom(), view.zoom);
      moveAtRest(map, () => map.setView([view.lat, view.lon], zoom, { animate }));
    },
    [map, aim, animate],
  );
}
