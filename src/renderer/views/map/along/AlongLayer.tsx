import { svg } from 'leaflet';
import { memo, useEffect, useMemo, useState } from 'react';
import { CircleMarker, Tooltip, useMap } from 'react-leaflet';
import { classes } from '#renderer/components/classes.ts';
import { nearestCopy } from '#shared/geo/mercator.ts';
import { ensurePane } from '../view/ensure-pane.ts';
import styles from './along.module.css';
import type { AlongPlace } from './along-places.ts';

export type AlongLayerProps = {
  readonly places: readonly AlongPlace[];
  readonly onChoose: (placeId: string) => void;
};

/** Pixels: wide enough to be seen around the marker of a consulate, or of an embassy. */
const radii = { usual: 8, atEmbassy: 14, moreWhenChosen: 3 };

/**
 * The places that the text speaks of, as quiet rings below the missions. By
 * keyboard they are reached through the list of places.
 */
export const AlongLayer = memo(function AlongLayer({ places, onChoose }: AlongLayerProps) {
  const map = useMap();
  const pane = ensurePane(map, 'along');
  const renderer = useMemo(() => svg({ pane, padding: 0.3 }), [pane]);
  const middle = useMiddleLongitude();

  useEffect(
    function hideFromReaders() {
      map.getPane(pane)?.setAttribute('aria-hidden', 'true');
    },
    [map, pane],
  );

  return places.map(({ placeId, name, lon, lat, isChosen, isUnderEmbassy }) => (
    <CircleMarker
      // Leaflet sets a path's class once, when it makes it.
      key={`${placeId} ${isChosen}`}
      center={[lat, nearestCopy(lon, middle)]}
      radius={(isUnderEmbassy ? radii.atEmbassy : radii.usual) + (isChosen ? radii.moreWhenChosen : 0)}
      pane={pane}
      renderer={renderer}
      className={classes(styles.ring, isUnderEmbassy && styles.glow, isChosen && styles.chosen)}
      bubblingMouseEvents={false}
      eventHandlers={{ click: () => onChoose(placeId) }}
    >
      <Tooltip direction="top" offset={[0, -8]} className={styles.tip ?? ''}>
        {name}
      </Tooltip>
    </CircleMarker>
  ));
});

/** Near which copy of the world things are to be drawn. In steps: it changes only when the map went far. */
function useMiddleLongitude(): number {
  const map = useMap();
  const [middle, setMiddle] = useState(() => inSteps(map.getCenter().lng));
  useEffect(
    function followMap() {
      const read = () => setMiddle(inSteps(map.getCenter().lng));
      map.on('moveend', read);
      read();
      return function stopFollowing() {
        map.off('moveend', read);
      };
    },
    [map],
  );
  return middle;
}

const inSteps = (lon: number): number => Math.round(lon / 30) * 30;
