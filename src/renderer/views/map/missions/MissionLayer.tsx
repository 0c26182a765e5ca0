import { memo, useEffect, useEffectEvent, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Colours } from '#renderer/styles/tokens.ts';
import { moveAtRest } from '../view/move-at-rest.ts';
import type { MarkerSpec } from './marker-element.ts';
import styles from './markers.module.css';
import {
  type MarkerClasses,
  type MarkerHandlers,
  MissionMarkerLayer,
  type OffsetsAt,
} from './mission-marker-layer.ts';
import { warmOffsets } from './warm-offsets.ts';

export type MissionLayerProps = {
  readonly markers: readonly MarkerSpec[];
  readonly offsetsAt: OffsetsAt;
  readonly chosenId: string | null;
  readonly onChoose: (id: string, button: HTMLElement) => void;
  readonly colours: Colours;
  readonly animate: boolean;
};

/** Pixels from the edge of the view at which a focused marker stands at least. */
const INSIDE = 64;

const markerClasses: MarkerClasses = {
  layer: styles.layer ?? '',
  picture: styles.picture ?? '',
  marker: styles.marker ?? '',
  chosen: styles.chosen ?? '',
};

export const MissionLayer = memo(function MissionLayer(props: MissionLayerProps) {
  const { markers, offsetsAt, chosenId, colours, onChoose, animate } = props;
  const map = useMap();
  const [layer, setLayer] = useState<MissionMarkerLayer | null>(null);
  const choose = useEffectEvent(onChoose);
  const coloursNow = useEffectEvent(() => colours);
  const panInside = useEffectEvent((...[position]: Parameters<typeof map.panInside>) => {
    moveAtRest(map, () => map.panInside(position, { padding: [INSIDE, INSIDE], animate }));
  });

  useEffect(
    function addLayer() {
      const handlers: MarkerHandlers = {
        onChoose: (id, button) => choose(id, button),
        onFocus: (position) => panInside(position),
      };
      const added = new MissionMarkerLayer(markerClasses, handlers, coloursNow()).addTo(map);
      setLayer(added);
      return function removeLayer() {
        added.remove();
      };
    },
    [map],
  );

  useEffect(
    function paintMarkers() {
      layer?.paint(colours);
    },
    [layer, colours],
  );

  useEffect(
    function showMarkers() {
      layer?.show(markers, chosenId, offsetsAt);
    },
    [layer, markers, chosenId, offsetsAt],
  );

  useEffect(
    function makeRoomAhead() {
      return warmOffsets(offsetsAt, map.getZoom());
    },
    [map, offsetsAt],
  );

  return null;
});
