import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { LandPart } from '#renderer/workers/land-parts.ts';
import type { LonLat } from '#shared/geo/mercator.ts';
import type { MapExtent } from '#shared/models/session.ts';
import { minZoomFor } from './map-options.ts';
import { moveAtRest } from './move-at-rest.ts';
import { wholeView } from './relation-view.ts';

/** Milliseconds after which a place that was given another size has it for good. */
const SETTLED = 120;
/** Pixels by which rounding may move a map that nobody moved. */
const UNMOVED = 2;

type Relation = {
  readonly land: readonly (readonly LandPart[])[];
  readonly missions: readonly LonLat[];
  readonly states: readonly LonLat[];
};

/**
 * Shows the whole relation, or what was shown when the window was left, and
 * returns what shows the whole again. Keeps the map as large as its place, and
 * the whole in view in a place of another size, until the reader goes elsewhere.
 * A map that is in use never moves by itself: its upper left corner stays where
 * it is, when a tool takes room below it and when it gives that back.
 */
export function useRelationView(
  map: LeafletMap | null,
  { land, missions, states }: Relation,
  atFirst: MapExtent | null,
  isInUse: boolean,
) {
  const hasReturned = useRef(false);
  /** Where the map was put to show the whole. */
  const whole = useRef<MapExtent | null>(null);

  const showWhole = useCallback(
    (animate: boolean) => {
      if (map === null) return;
      const { x, y } = map.getSize();
      const view = wholeView({ land, missions, states }, { width: x, height: y });
      whole.current = view;
      moveAtRest(map, () => map.setView([view.lat, view.lon], view.zoom, { animate }));
    },
    [map, land, missions, states],
  );

  const isWhole = useCallback(() => {
    if (map === null || whole.current === null || map.getZoom() !== whole.current.zoom) return false;
    const { lat, lon } = whole.current;
    return map.project(map.getCenter()).distanceTo(map.project([lat, lon])) <= UNMOVED;
  }, [map]);

  /** What the window was left with is shown once: whatever the map learns later, it stays with the reader. */
  const begin = useEffectEvent((again: boolean) => {
    if (map === null) return;
    if (atFirst === null) {
      if (again || whole.current === null || (isWhole() && !isInUse)) showWhole(false);
      return;
    }
    if (hasReturned.current && !again) return;
    hasReturned.current = true;
    moveAtRest(map, () => map.setView([atFirst.lat, atFirst.lon], atFirst.zoom, { animate: false }));
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
  const showWholeAgain = useEffectEvent(() => isInUse || showWhole(false));
  const wasInUse = useRef(isInUse);
  /** Once more after the use: what was taken from the map is given back to it. */
  const keepsCorner = useEffectEvent(() => {
    const keeps = isInUse || wasInUse.current;
    wasInUse.current = isInUse;
    return keeps;
  });

  useEffect(
    function fillPlace() {
      if (map === null) return;
      const container = map.getContainer();
      let settling: ReturnType<typeof setTimeout> | undefined;
      const observer = new ResizeObserver(() => {
        const before = map.getSize();
        const stays = keepsCorner();
        const wasWhole = !stays && (settling !== undefined || isWhole());
        map.invalidateSize({ animate: false, pan: !stays });
        map.setMinZoom(minZoomFor(container.clientHeight));
        showIfNeverSeen(before.x > 0 && before.y > 0);
        if (!wasWhole) return;
        clearTimeout(settling);
        settling = setTimeout(() => {
          settling = undefined;
          showWholeAgain();
        }, SETTLED);
      });
      observer.observe(container);
      return function stopObserving() {
        clearTimeout(settling);
        observer.disconnect();
      };
    },
    [map, isWhole],
  );

  return { showWhole, isWhole };
}
