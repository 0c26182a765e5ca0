import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { LandPart } from '#renderer/workers/land-parts.ts';
import type { MapExtent } from '#shared/models/session.ts';
import { minZoomFor } from './map-options.ts';
import type { LonLat } from './mercator.ts';
import { relationBox } from './relation-view.ts';

/** Pixels between the relation and the edge of the view. */
const MARGIN = 20;
/** A relation of two small States is not shown larger. */
const CLOSEST = 9;

type Relation = {
  readonly land: readonly (readonly LandPart[])[];
  readonly missions: readonly LonLat[];
  readonly states: readonly LonLat[];
};

/**
 * Shows the whole relation, or what was shown when the window was left, and
 * returns what shows the whole again. Also keeps the map as large as its place.
 */
export function useRelationView(
  map: LeafletMap | null,
  { land, missions, states }: Relation,
  atFirst: MapExtent | null,
) {
  const hasReturned = useRef(false);
  const showWhole = useCallback(
    (animate: boolean) => {
      if (map === null) return;
      const { x, y } = map.getSize();
      const size = { width: Math.max(1, x - 2 * MARGIN), height: Math.max(1, y - 2 * MARGIN) };
      const box = relationBox({ land, missions, states, size });
      if (box === null) return map.setView([20, 0], map.getMinZoom(), { animate });
      const corners: [[number, number], [number, number]] = [
        [box.south, box.west],
        [box.north, box.east],
      ];
      map.fitBounds(corners, { padding: [MARGIN, MARGIN], maxZoom: CLOSEST, animate });
    },
    [map, land, missions, states],
  );

  /** What the window was left with is shown once: whatever the map learns later, it stays with the reader. */
  const begin = useEffectEvent((again: boolean) => {
    if (atFirst === null) return showWhole(false);
    if (map === null || (hasReturned.current && !again)) return;
    hasReturned.current = true;
    map.setView([atFirst.lat, atFirst.lon], atFirst.zoom, { animate: false });
  });

  useEffect(
    function showAtFirst() {
      if (showWhole !== null) begin(false);
    },
    [showWhole],
  );

  const showIfNeverSeen = useEffectEvent((hadRoom: boolean) => {
    if (!hadRoom) begin(true);
  });

  useEffect(
    function fillPlace() {
      if (map === null) return;
      const container = map.getContainer();
      const observer = new ResizeObserver(() => {
        const before = map.getSize();
        map.invalidateSize({ animate: false, pan: true });
        map.setMinZoom(minZoomFor(container.clientHeight));
        showIfNeverSeen(before.x > 0 && before.y > 0);
      });
      observer.observe(container);
      return function stopObserving() {
        observer.disconnect();
      };
    },
    [map],
  );

  return showWhole;
}
