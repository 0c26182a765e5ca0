import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { nearestCopy } from '#shared/geo/mercator.ts';

/** Degrees by which a thing at this longitude is drawn further east, to be in the copy of the world that is in view. */
export function useWorldCopy(lon: number): number {
  const map = useMap();
  const [shift, setShift] = useState(() => nearestCopy(lon, map.getCenter().lng) - lon);
  useEffect(
    function followMap() {
      const read = () => setShift(nearestCopy(lon, map.getCenter().lng) - lon);
      map.on('moveend', read);
      read();
      return function stopFollowing() {
        map.off('moveend', read);
      };
    },
    [map, lon],
  );
  return shift;
}
