import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import styles from './sketch/sketch.module.css';

export type PointPickerProps = {
  /** Degrees, WGS 84. */
  readonly onPoint: (lat: number, lon: number) => void;
};

/**
 * While it is there, a click on the map is an answer and not a way about, and
 * so is Enter on the map, for the point under the cross-hair in its middle.
 */
export function PointPicker({ onPoint }: PointPickerProps) {
  const map = useMap();
  const answer = useEffectEvent((position: { wrap: () => { lat: number; lng: number } }) => {
    const { lat, lng } = position.wrap();
    onPoint(lat, lng);
  });

  useEffect(
    function waitForPoint() {
      const container = map.getContainer();
      const onClick = ({ latlng }: { latlng: Parameters<typeof answer>[0] }) => answer(latlng);
      const onKey = (event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.target !== container) return;
        event.preventDefault();
        answer(map.getCenter());
      };
      container.style.cursor = 'crosshair';
      // Two points near each other are no wish to see them closer.
      map.doubleClickZoom.disable();
      map.on('click', onClick);
      container.addEventListener('keydown', onKey);
      return function stopWaiting() {
        container.style.cursor = '';
        map.doubleClickZoom.enable();
        map.off('click', onClick);
        container.removeEventListener('keydown', onKey);
      };
    },
    [map],
  );
  return createPortal(
    <svg className={styles.crossHair} viewBox="0 0 22 22" aria-hidden="true">
      <path d="M11 1v7M11 14v7M1 11h7M14 11h7" />
      <path d="M11 1v7M11 14v7M1 11h7M14 11h7" />
    </svg>,
    map.getContainer(),
  );
}
