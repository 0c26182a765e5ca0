import { svg } from 'leaflet';
import { useMemo } from 'react';
import { Polyline, useMap } from 'react-leaflet';
import { classes } from '#renderer/components/classes.ts';
import type { PairGeometry } from '#shared/models/world.ts';
import { ensurePane } from '../view/ensure-pane.ts';
import { useWorldCopy } from '../view/use-world-copy.ts';
import styles from './border.module.css';
import { unwrapLine } from './unwrap-line.ts';

export type BorderLayerProps = {
  readonly border: PairGeometry;
  /** Drawn stronger, to show where it runs. */
  readonly highlighted: boolean;
};

/** The border of the two States: the one strong line of the map, on a light casing. */
export function BorderLayer({ border, highlighted }: BorderLayerProps) {
  const map = useMap();
  const pane = ensurePane(map, 'border');
  const lines = useMemo(() => border.lines.map(unwrapLine), [border]);
  const shift = useWorldCopy(lines[0]?.[0]?.[0] ?? 0);
  const positions = useMemo(
    () => lines.map((line) => line.map(([lon, lat]): [number, number] => [lat, lon + shift])),
    [lines, shift],
  );
  // Drawn well beyond the view, so that the line is there while the map is dragged.
  const renderer = useMemo(() => svg({ pane, padding: 0.6 }), [pane]);
  const shared = { renderer, interactive: false, smoothFactor: 0.8, pane } as const;
  return (
    <>
      <Polyline positions={positions} className={classes(styles.casing)} {...shared} />
      <Polyline
        // Leaflet sets a path's class once, when it makes it.
        key={String(highlighted)}
        positions={positions}
        className={classes(styles.line, highlighted && styles.highlighted)}
        {...shared}
      />
    </>
  );
}
