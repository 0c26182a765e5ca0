import { memo, useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { classes } from '#renderer/components/classes.ts';
import { unwrapLine } from '#shared/geo/unwrap-line.ts';
import type { PairGeometry } from '#shared/models/world.ts';
import { ensurePane } from '../view/ensure-pane.ts';
import styles from './border.module.css';
import { BorderLineLayer } from './border-line-layer.ts';
import { toMercator } from './border-outline.ts';

export type BorderLayerProps = {
  readonly border: PairGeometry;
  /** Drawn stronger, to show where it runs. */
  readonly highlighted: boolean;
};

/** The border of the two States: the one strong line of the map, on a light casing. */
export const BorderLayer = memo(function BorderLayer({ border, highlighted }: BorderLayerProps) {
  const map = useMap();
  const [layer, setLayer] = useState<BorderLineLayer | null>(null);

  useEffect(
    function addLayer() {
      const lines = border.lines.map((line) => toMercator(unwrapLine(line)));
      const added = new BorderLineLayer(ensurePane(map, 'border'), classes(styles.casing) ?? '', lines).addTo(
        map,
      );
      setLayer(added);
      return function removeLayer() {
        added.remove();
      };
    },
    [map, border],
  );

  useEffect(
    function dressLine() {
      layer?.dress(classes(styles.line, highlighted && styles.highlighted) ?? '');
    },
    [layer, highlighted],
  );

  return null;
});
