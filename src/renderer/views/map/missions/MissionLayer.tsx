import { useEffect, useEffectEvent, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { MarkerSpec } from './marker-element.ts';
import styles from './markers.module.css';
import { type MarkerClasses, MissionMarkerLayer, type OffsetsAt } from './mission-marker-layer.ts';
import { warmOffsets } from './warm-offsets.ts';

export type MissionLayerProps = {
  readonly markers: readonly MarkerSpec[];
  readonly offsetsAt: OffsetsAt;
  readonly chosenId: string | null;
  readonly onChoose: (id: string, button: HTMLElement) => void;
  readonly animate: boolean;
};

/** Pixels from the edge of the view at which a focused marker stands at least. */
const INSIDE = 64;

const markerClasses: MarkerClasses = {
  layer: styles.layer ?? '',
  leaders: styles.leaders ?? '',
  marker: styles.marker ?? '',
  chosen: styles.chosen ?? '',
};

export function MissionLayer({ markers, offsetsAt, chosenId, onChoose, animate }: MissionLayerProps) {
  const map = useMap();
  const [layer, setLayer] = useState<MissionMarkerLayer | null>(null);
  const choose = useEffectEvent(onChoose);
  const panInside = useEffectEvent((...[position]: Parameters<typeof map.panInside>) => {
    map.panInside(position, { padding: [INSIDE, INSIDE], animate });
  });

  useEffect(
    function addLayer() {
      const added = new MissionMarkerLayer(markerClasses, {
        onChoose: (id, button) => choose(id, button),
        onFocus: (position) => panInside(position),
      }).addTo(map);
      setLayer(added);
      return function removeLayer() {
        added.remove();
      };
    },
    [map],
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
}
