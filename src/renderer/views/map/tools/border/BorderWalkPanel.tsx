import { useEffect, useEffectEvent, useMemo } from 'react';
import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { borderWay } from '#shared/geo/border-walk.ts';
import type { PairGeometry } from '#shared/models/world.ts';
import { formatLength } from '../../format-lengths.ts';
import { moveAtRest } from '../../view/move-at-rest.ts';
import type { BorderWalk } from '../map-tools.ts';
import type { ToolProps } from '../tool-props.ts';
import styles from '../tools.module.css';
import { BorderOptions } from './BorderOptions.tsx';
import { borderStations, nearestStation } from './border-places.ts';
import { FacingPairs } from './FacingPairs.tsx';
import { StationsTable } from './StationsTable.tsx';
import { useBorderCities } from './use-border-cities.ts';

export type BorderWalkPanelProps = ToolProps & {
  readonly border: PairGeometry;
  readonly first: string;
  readonly second: string;
};

/** Pixels between the mark and the edge of the view at least. */
const INSIDE = 60;

/** A slider that leads along the border, and what lies there. */
export function BorderWalkPanel(props: BorderWalkPanelProps) {
  const { tools, onTools, map, animate, border, first, second, edition, countries } = props;
  const { t, language, units } = useTranslate();
  const { walk } = tools;
  const { cities, status, failure } = useBorderCities(props.onBorderCities, {
    first,
    second,
    within: walk.withinKm,
    leastPopulation: walk.leastPopulation,
  });
  const way = useMemo(() => borderWay(border.lines), [border]);
  const { stations, pairs } = useMemo(
    () => borderStations(border.lines, cities, edition.missions, second, walk.withinKm),
    [border, cities, edition, second, walk.withinKm],
  );
  const lengthKm = way?.lengthKm ?? 0;
  const set = (change: Partial<BorderWalk>) => onTools({ walk: { ...walk, ...change } });
  function goTo(alongKm: number): void {
    const there = Math.max(0, Math.min(lengthKm, alongKm));
    set({ alongKm: there });
    const mark = way?.at(there);
    if (mark)
      moveAtRest(map, () => map.panInside([mark.lat, mark.lon], { padding: [INSIDE, INSIDE], animate }));
  }

  const showBorder = useEffectEvent(() => {
    const points = border.lines.flat().map(([lon, lat]): [number, number] => [lat, lon]);
    if (points.length > 0)
      moveAtRest(map, () => map.fitBounds(points, { padding: [INSIDE / 2, INSIDE / 2], animate }));
  });
  useEffect(
    function beginWithWholeBorder() {
      if (border !== null) showBorder();
    },
    [border],
  );

  const nearest = nearestStation(stations, walk.alongKm);
  const here = formatLength(walk.alongKm, language, units);
  const words =
    nearest === null
      ? t('tools.border-here', { here, length: formatLength(lengthKm, language, units) })
      : t('tools.border-here-near', {
          here,
          length: formatLength(lengthKm, language, units),
          place: nearest.item.name,
          distance: formatLength(nearest.distanceKm, language, units),
        });
  return (
    <>
      <div className={styles.sticky}>
        <label className={styles.slider}>
          <span className="visually-hidden">{t('tools.border-slider')}</span>
          <input
            type="range"
            min={0}
            max={Math.floor(lengthKm)}
            step={1}
            value={Math.round(walk.alongKm)}
            aria-valuetext={words}
            onChange={({ target }) => goTo(Number(target.value))}
          />
        </label>
        <p role="status">{words}</p>
      </div>
      <BorderOptions walk={walk} onChange={set} />
      {failure !== null && (
        <p role="alert" className={styles.warning}>
          {failureText(failure, t)}
        </p>
      )}
      <StationsTable
        stations={stations}
        chosen={nearest}
        asking={status === 'asking'}
        edition={edition}
        countries={countries}
        onGo={goTo}
        onSelect={props.onSelect}
      />
      <FacingPairs pairs={pairs} onGo={goTo} />
      <p className={styles.soft}>{t('tools.border-method')}</p>
    </>
  );
}
