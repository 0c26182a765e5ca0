import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';

/** Where the map rests: what controls outside of it show. */
export type MapState = { readonly zoom: number; readonly lat: number; readonly minZoom: number };

export function useMapState(map: LeafletMap | null): MapState {
  const [state, setState] = useState<MapState>({ zoom: 4, lat: 0, minZoom: 2 });
  useEffect(
    function followMap() {
      if (map === null) return;
      const read = () =>
        setState({ zoom: map.getZoom(), lat: map.getCenter().lat, minZoom: map.getMinZoom() });
      map.on('moveend zoomlevelschange', read);
      read();
      return function stopFollowing() {
        map.off('moveend zoomlevelschange', read);
      };
    },
    [map],
  );
  return state;
}
