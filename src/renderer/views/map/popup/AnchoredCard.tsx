import { type LeafletEvent, latLng } from 'leaflet';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { nearestCopy } from '#shared/geo/mercator.ts';
import type { Box, Point } from '../point.ts';
import { layerPointAfterZoom, ZOOM_TIMING, type ZoomAnimation } from '../view/after-zoom.ts';
import { goToCard, panToCard } from './bring-card.ts';
import styles from './popup.module.css';

/**
 * What the map does for a card: `closer`: brings it into the free part, at a zoom where its surroundings are seen;
 * `clear`: pans no more than it takes to see all of it; `still`: nothing.
 */
export type CardMove = 'closer' | 'clear' | 'still';

export type AnchoredCardProps = {
  readonly lon: number;
  readonly lat: number;
  /** Pixels from the position to what the card belongs to, at a zoom. */
  readonly offsetAt: (zoom: number) => Point;
  /** Pixels of the container that are covered by controls. */
  readonly covered: () => readonly Box[];
  /** Lies over the map and over what covers it, in the same size. */
  readonly layer: HTMLElement;
  /** Put aside, where it would be in the way of what is pointed at. */
  readonly hidden: boolean;
  readonly move: CardMove;
  /** Whether the map may move when its place has become another. */
  readonly staysClear: boolean;
  readonly animate: boolean;
  readonly children: ReactNode;
};

/** Milliseconds after which a map that was given another size has moved for that, if it does. */
const SETTLED = 250;

/** A card over a position of the map that moves with the map. */
export function AnchoredCard(props: AnchoredCardProps) {
  const { lon, lat, offsetAt, covered, layer, hidden, move, staysClear, animate, children } = props;
  const map = useMap();
  const anchor = useRef<HTMLDivElement>(null);
  const position = () => latLng(lat, nearestCopy(lon, map.getCenter().lng));

  function moveTo({ x, y }: Point, zoom: number, timing: string): void {
    const offset = offsetAt(zoom);
    if (anchor.current === null) return;
    anchor.current.style.transition = timing;
    anchor.current.style.transform = `translate(${x + offset.x}px, ${y + offset.y}px)`;
  }
  const place = useEffectEvent(() => moveTo(map.latLngToContainerPoint(position()), map.getZoom(), ''));
  const animateTo = useEffectEvent((animation: ZoomAnimation) =>
    moveTo(
      map.layerPointToContainerPoint(layerPointAfterZoom(map, position(), animation)),
      animation.zoom,
      `transform ${ZOOM_TIMING.duration}ms ${ZOOM_TIMING.easing}`,
    ),
  );
  const show = useEffectEvent((how: CardMove) => {
    const element = anchor.current?.firstElementChild;
    if (!element || how === 'still') return;
    const card = { position: position(), offsetAt, element, covered: covered() };
    if (how === 'closer') goToCard(map, card, animate);
    else panToCard(map, card, animate);
  });
  const showAtFirst = useEffectEvent(() => show(move));
  const showAgain = useEffectEvent(() => staysClear && show('clear'));

  useEffect(
    function followMap() {
      let settling: ReturnType<typeof setTimeout> | undefined;
      const onAnimation = (event: LeafletEvent) => animateTo(event as ZoomAnimation);
      const onMove = () => place();
      const onResize = () => {
        clearTimeout(settling);
        settling = setTimeout(() => showAgain(), SETTLED);
      };
      map.on('move zoom viewreset moveend', onMove).on('zoomanim', onAnimation).on('resize', onResize);
      return function stopFollowing() {
        clearTimeout(settling);
        map.off('move zoom viewreset moveend', onMove).off('zoomanim', onAnimation).off('resize', onResize);
      };
    },
    [map],
  );

  useLayoutEffect(
    function placeAndShow() {
      if (Number.isNaN(lon + lat)) return;
      place();
      showAtFirst();
    },
    [lon, lat],
  );

  return createPortal(
    <div ref={anchor} className={styles.anchor} hidden={hidden}>
      {children}
    </div>,
    layer,
  );
}
