import { useMemo, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { nearestCopy } from './mercator.ts';

/** Degrees by which a thing at this longitude is drawn further east, to be in the copy of the world that is in view. */
export function useWorldCopy(lon: number): number {
  const [shift, setShift] = useState(0);
  const map = useMapEvents(
    useMemo(() => ({ moveend: () => setShift(nearestCopy(lon, map.getCenter().lng) - lon) }), [lon]),
  );
  return shift;
}
