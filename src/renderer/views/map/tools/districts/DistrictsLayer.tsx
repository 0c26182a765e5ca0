import { useMemo } from 'react';
import { Polyline, useMap } from 'react-leaflet';
import { districtEdges } from '#shared/geo/district-edges.ts';
import { greatCircleLine } from '#shared/geo/great-circle-line.ts';
import type { MapViewProps } from '../../map-view-props.ts';
import { ensurePane } from '../../view/ensure-pane.ts';
import { useWorldCopy } from '../../view/use-world-copy.ts';
import styles from '../layers.module.css';
import { districtChoices } from './state-districts.ts';

export type DistrictsLayerProps = Pick<MapViewProps, 'edition' | 'filter'> & { readonly of: string };

/** The copies of the world that may be in view beside the middle one. */
const copies = [-360, 0, 360];

/** The lines between districts of nearest mission, along great circles. */
export function DistrictsLayer({ edition, filter, of }: DistrictsLayerProps) {
  const map = useMap();
  const pane = ensurePane(map, 'districts');
  const shift = useWorldCopy(0);
  const lines = useMemo(() => {
    const chosen = districtChoices(edition, filter).find(({ key }) => key === of);
    return districtEdges(chosen?.districts ?? []).map(({ from, to }) => greatCircleLine(from, to));
  }, [edition, filter, of]);
  const positions = useMemo(
    () =>
      copies.flatMap((copy) =>
        lines.map((line) => line.map(([lon, lat]): [number, number] => [lat, lon + shift + copy])),
      ),
    [lines, shift],
  );
  const side = edition.article.sides.findIndex(({ iso2 }) => of.startsWith(`${iso2}>`));
  const look =
    side === 0 ? styles.districtsFirst : side === 1 ? styles.districtsSecond : styles.districtsOther;
  return (
    <Polyline
      // Leaflet sets a path's class once, when it makes it.
      key={of}
      positions={positions}
      className={look ?? ''}
      pane={pane}
      interactive={false}
    />
  );
}
