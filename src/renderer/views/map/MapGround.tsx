import { useEffect, useEffectEvent, useId } from 'react';
import { useMap } from 'react-leaflet';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './map.module.css';

export type MapGroundProps = {
  /** The name of the ground, which takes the focus for panning and zooming by keys. */
  readonly label: string;
  readonly onGroundClick: () => void;
  readonly onEscape: () => void;
};

/** What the ground of the map is called, and what a click on nothing in particular and the Escape key do. */
export function MapGround({ label, onGroundClick, onEscape }: MapGroundProps) {
  const map = useMap();
  const { t } = useTranslate();
  const keysId = useId();
  const click = useEffectEvent(onGroundClick);
  const leave = useEffectEvent(onEscape);

  useEffect(
    function nameGround() {
      const container = map.getContainer();
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', label);
      container.setAttribute('aria-describedby', keysId);
    },
    [map, label, keysId],
  );

  useEffect(
    function listenForClicks() {
      const onClick = () => click();
      map.on('click', onClick);
      return function stopListening() {
        map.off('click', onClick);
      };
    },
    [map],
  );

  useEffect(
    function listenForEscape() {
      const container = map.getContainer();
      const onKey = ({ key }: KeyboardEvent) => {
        if (key === 'Escape') leave();
      };
      container.addEventListener('keydown', onKey);
      return function stopListening() {
        container.removeEventListener('keydown', onKey);
      };
    },
    [map],
  );

  return (
    <p id={keysId} className={styles.unseen}>
      {t('map.keys')}
    </p>
  );
}
