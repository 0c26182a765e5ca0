import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import type { MapExtent } from '#shared/models/session.ts';

/** Tells what the map shows, whenever it has come to rest; null: the whole relation, in a window of any size. */
export function useSeenExtent(
  map: LeafletMap | null,
  isWhole: () => boolean,
  onExtent: (extent: MapExtent | null) => void,
): void {
  useEffect(
    function tellExtent() {
      if (map === null) return;
      const tell = () => {
        const { lat, lng } = map.getCenter().wrap();
        onExtent(isWhole() ? null : { lat, lon: lng, zoom: map.getZoom() });
      };
      map.on('moveend', tell);
      return function stopTelling() {
        map.off('moveend', tell);
      };
    },
    [map, isWhole, onExtent],
  );
}
