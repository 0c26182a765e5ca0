import { memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import { ensurePane } from '../view/ensure-pane.ts';
import { composeLabels, type LabelMemory, type LabelScene, widthsIn } from './compose-labels.ts';
import { LabelCanvasLayer } from './label-canvas-layer.ts';
import styles from './labels.module.css';
import { warmWidths } from './warm-widths.ts';

export type LabelLayerProps = { readonly scene: LabelScene };

/** The names on the map, chosen so that none covers another, a marker or a control. */
export const LabelLayer = memo(function LabelLayer({ scene }: LabelLayerProps) {
  const map = useMap();
  const [layer, setLayer] = useState<LabelCanvasLayer | null>(null);
  const memory = useRef<LabelMemory>({ zoom: -1, choices: new Map(), fonts: null, widths: new Map() });
  const draw = useEffectEvent((canvas: Parameters<typeof composeLabels>[1]) =>
    composeLabels(map, canvas, scene, memory.current),
  );

  useEffect(
    function addLayer() {
      const pane = ensurePane(map, 'labels');
      const added = new LabelCanvasLayer(pane, styles.labels ?? '', (canvas) => draw(canvas)).addTo(map);
      setLayer(added);
      return function removeLayer() {
        added.remove();
      };
    },
    [map],
  );

  useEffect(
    function drawAgain() {
      if (scene !== undefined) layer?.redrawSoon();
    },
    [layer, scene],
  );

  useEffect(
    function measureAhead() {
      return warmWidths(scene, widthsIn(memory.current, scene.fonts));
    },
    [scene],
  );

  return null;
});
