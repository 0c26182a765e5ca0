import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';

export type PointPickerProps = {
  /** Degrees, WGS 84. */
  readonly onPoint: (lat: number, lon: number) => void;
};

/** While it is there, a click on the map is an answer and not a way about. */
export function PointPicker({ onPoint }: PointPickerProps) {
  const map = useMap();
  const answer = useEffectEvent(onPoint);

  useEffect(
    function waitForClick() {
      const container = map.getContainer();
      const onClick = ({ latlng }: { latlng: { wrap: () => { lat: number; lng: number } } }) => {
        const { lat, lng } = latlng.wrap();
        answer(lat, lng);
      };
      container.style.cursor = 'crosshair';
      map.on('click', onClick);
      return function stopWaiting() {
        container.style.cursor = '';
        map.off('click', onClick);
      };
    },
    [map],
  );
  return null;
}
