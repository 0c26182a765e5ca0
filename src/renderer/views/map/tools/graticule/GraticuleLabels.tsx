import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import styles from '../layers.module.css';
import { degreeLabel } from './graticule.ts';
import { useGraticule } from './use-graticule.ts';

export type GraticuleLabelsProps = { readonly map: LeafletMap };

/** Pixels that a label takes; none stands so near the edges that it would be cut. */
const ROOM = 24;

/** The degrees along the top and the left edge of the view; away while it moves. */
export function GraticuleLabels({ map }: GraticuleLabelsProps) {
  const { parallels, meridians } = useGraticule(map, 0);
  const [moving, setMoving] = useState(false);
  useEffect(
    function followMap() {
      const onStart = () => setMoving(true);
      const onRest = () => setMoving(false);
      map.on('movestart zoomstart', onStart).on('moveend', onRest);
      return function stopFollowing() {
        map.off('movestart zoomstart', onStart).off('moveend', onRest);
      };
    },
    [map],
  );
  if (moving) return null;
  const size = map.getSize();
  const across = (lon: number) => map.latLngToContainerPoint([map.getCenter().lat, lon]).x;
  const down = (lat: number) => map.latLngToContainerPoint([lat, map.getCenter().lng]).y;
  return (
    <div aria-hidden="true">
      {meridians
        .map((lon) => ({ lon, x: across(lon) }))
        .filter(({ x }) => x > ROOM && x < size.x - 2 * ROOM)
        .map(({ lon, x }) => (
          <span key={lon} className={styles.degree} style={{ left: `${x + 3}px`, top: '3px' }}>
            {degreeLabel(lon, 'lon')}
          </span>
        ))}
      {parallels
        .map((lat) => ({ lat, y: down(lat) }))
        .filter(({ y }) => y > ROOM && y < size.y - ROOM)
        .map(({ lat, y }) => (
          <span key={lat} className={styles.degree} style={{ left: '4px', top: `${y - 13}px` }}>
            {degreeLabel(lat, 'lat')}
          </span>
        ))}
    </div>
  );
}
