import { useMemo } from 'react';
import { Polyline, useMap } from 'react-leaflet';
import { MOST_LATITUDE } from '#shared/geo/mercator.ts';
import { ensurePane } from '../../view/ensure-pane.ts';
import styles from '../layers.module.css';
import { useGraticule } from './use-graticule.ts';

/** Drawn so far beyond the view that the lines are there while the map is dragged. */
const AROUND = 0.6;

/** Parallels and meridians, straight on this projection. */
export function GraticuleLayer() {
  const map = useMap();
  const pane = ensurePane(map, 'graticule');
  const { parallels, meridians } = useGraticule(map, AROUND);
  const positions = useMemo((): [number, number][][] => {
    const [west = 0, east = 0] = [meridians[0], meridians.at(-1)];
    return [
      ...meridians.map((lon): [number, number][] => [
        [-MOST_LATITUDE, lon],
        [MOST_LATITUDE, lon],
      ]),
      ...parallels.map((lat): [number, number][] => [
        [lat, west - 360],
        [lat, east + 360],
      ]),
    ];
  }, [parallels, meridians]);
  return (
    <Polyline positions={positions} className={styles.graticule ?? ''} pane={pane} interactive={false} />
  );
}
