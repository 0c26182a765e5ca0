import { DomEvent, type LeafletEvent, latLng } from 'leaflet';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { Box, Point } from '../point.ts';
import { layerPointAfterZoom, type ZoomAnimation } from '../view/after-zoom.ts';
import { nearestCopy } from '../view/mercator.ts';
import { panIntoView } from './pan-into-view.ts';
import styles from './popup.module.css';

export type AnchoredCardProps = {
  readonly lon: number;
  readonly lat: number;
  /** Pixels from the position to what the card belongs to, at a zoom. */
  readonly offsetAt: (zoom: number) => Point;
  /** Pixels of the container that are covered by controls: the card is panned clear of them. */
  readonly covered: () => readonly Box[];
  readonly animate: boolean;
  readonly children: ReactNode;
};

/** A card over a position of the map that moves with the map. */
export function AnchoredCard({ lon, lat, offsetAt, covered, animate, children }: AnchoredCardProps) {
  const map = useMap();
  const anchor = useRef<HTMLDivElement>(null);
  const position = () => latLng(lat, nearestCopy(lon, map.getCenter().lng));

  function moveTo({ x, y }: Point, zoom: number): void {
    const offset = offsetAt(zoom);
    if (anchor.current) anchor.current.style.transform = `translate(${x + offset.x}px, ${y + offset.y}px)`;
  }
  const place = useEffectEvent(() => moveTo(map.latLngToLayerPoint(position()), map.getZoom()));
  const animateTo = useEffectEvent((animation: ZoomAnimation) =>
    moveTo(layerPointAfterZoom(map, position(), animation), animation.zoom),
  );
  const clear = useEffectEvent(() => {
    if (anchor.current?.firstElementChild)
      panIntoView(map, anchor.current.firstElementChild, covered(), animate);
  });

  useEffect(
    function followMap() {
      const onAnimation = (event: LeafletEvent) => animateTo(event as ZoomAnimation);
      const onMove = () => place();
      map.on('zoom viewreset moveend', onMove).on('zoomanim', onAnimation);
      return function stopFollowing() {
        map.off('zoom viewreset moveend', onMove).off('zoomanim', onAnimation);
      };
    },
    [map],
  );

  useLayoutEffect(
    function placeAndShow() {
      if (Number.isNaN(lon + lat)) return;
      place();
      clear();
    },
    [lon, lat],
  );

  useEffect(function keepEventsFromMap() {
    if (anchor.current === null) return;
    DomEvent.disableClickPropagation(anchor.current);
    DomEvent.disableScrollPropagation(anchor.current);
  }, []);

  return createPortal(
    <div ref={anchor} className={styles.anchor}>
      {children}
    </div>,
    map.getPane('popupPane') ?? map.getContainer(),
  );
}
