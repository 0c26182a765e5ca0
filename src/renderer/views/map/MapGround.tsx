import { memo, useEffect, useEffectEvent, useId } from 'react';
import { useMap } from 'react-leaflet';
import { takesEscape } from '#renderer/components/takes-escape.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './map.module.css';
import { stepZoom } from './view/move-at-rest.ts';

export type MapGroundProps = {
  /** The name of the ground, which takes the focus for panning and zooming by keys. */
  readonly label: string;
  readonly onGroundClick: () => void;
  readonly onEscape: () => void;
};

const zoomKeys: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 };

const isWriting = ({ target }: Event): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** What the ground of the map is called, and what a click on nothing in particular and the Escape key do. */
export const MapGround = memo(function MapGround({ label, onGroundClick, onEscape }: MapGroundProps) {
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
    function listenForKeys() {
      const container = map.getContainer();
      const onKey = (event: KeyboardEvent) => {
        if (takesEscape(event)) leave();
        const by = zoomKeys[event.key];
        if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
        // Leaflet's own answer to these keys takes Shift, which many keyboards need for a plus, for three zooms.
        event.stopPropagation();
        event.preventDefault();
        stepZoom(map, by);
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
});
