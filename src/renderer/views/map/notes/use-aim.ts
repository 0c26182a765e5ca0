import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { positionsOf } from '#shared/notes/positions-of.ts';
import { viewOfPlaces } from '../along/view-of-places.ts';
import type { MapViewProps } from '../map-view-props.ts';
import { moveAtRest } from '../view/move-at-rest.ts';

/** Brings the map to what a note drew on it, each time that is asked for; what is well in view already stays. */
export function useAim(map: LeafletMap | null, aim: MapViewProps['aim'], animate: boolean): void {
  const goTo = useEffectEvent((there: LeafletMap, { geometry }: NonNullable<MapViewProps['aim']>) => {
    const { lat, lng: lon } = there.getCenter();
    const { x: width, y: height } = there.getSize();
    const now = { lat, lon, zoom: there.getZoom() };
    const view = viewOfPlaces(positionsOf(geometry), now, { width, height });
    if (view === null) return;
    const zoom = Math.max(there.getMinZoom(), view.zoom);
    moveAtRest(there, () => there.setView([view.lat, view.lon], zoom, { animate }));
  });
  useEffect(
    function goThere() {
      if (map !== null && aim !== null) goTo(map, aim);
    },
    [map, aim],
  );
}
