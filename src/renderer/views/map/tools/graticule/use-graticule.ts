import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { MOST_LATITUDE } from '#shared/geo/mercator.ts';
import { type Graticule, graticuleOf } from './graticule.ts';

/** The graticule of what the map shows at rest, and of as much around it as the share of the view says. */
export function useGraticule(map: LeafletMap, around: number): Graticule {
  const [graticule, setGraticule] = useState(() => readGraticule(map, around));
  useEffect(
    function followMap() {
      const read = () => setGraticule(readGraticule(map, around));
      map.on('moveend resize', read);
      read();
      return function stopFollowing() {
        map.off('moveend resize', read);
      };
    },
    [map, around],
  );
  return graticule;
}

function readGraticule(map: LeafletMap, around: number): Graticule {
  const bounds = map.getBounds().pad(around);
  const view = {
    west: bounds.getWest(),
    south: Math.max(-MOST_LATITUDE, bounds.getSouth()),
    east: bounds.getEast(),
    north: Math.min(MOST_LATITUDE, bounds.getNorth()),
  };
  return graticuleOf(view, map.getZoom());
}
