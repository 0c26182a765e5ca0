import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { keepDrawn } from '#renderer/state/keep-selection.ts';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import { areaKm2, crossesItself, wayKm } from '#shared/geo/measure.ts';
import { isWhole, withoutPoint } from '#shared/geo/sketch.ts';
import { formatAreas, formatLengths } from '../../format-lengths.ts';
import { PointEntry } from '../../sketch/PointEntry.tsx';
import { SketchPoints } from '../../sketch/SketchPoints.tsx';
import type { Measure } from '../map-tools.ts';
import type { ToolProps } from '../tool-props.ts';
import styles from '../tools.module.css';
import { measuredSize } from './measured-size.ts';

const kinds = ['line', 'area'] as const;

/** How long a way along points is, or how large the land within them. */
export function MeasurePanel({ tools, onTools, onPick, map, countries, onFindPlaces }: ToolProps) {
  const { t, language, units } = useTranslate();
  const { kind, points, before } = tools.measure;
  const set = (change: Partial<Measure>) => onTools({ measure: { ...tools.measure, ...change } });
  const way = formatLengths(wayKm(kind, points), language, units);
  const size = kind === 'line' ? way : formatAreas(areaKm2(points), language, units);
  const result = !isWhole(kind, points)
    ? null
    : kind === 'line'
      ? t('tools.distance-is', { distance: way })
      : t('tools.area-is', { area: formatAreas(areaKm2(points), language, units), way });
  return (
    <>
      <div className={styles.row}>
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">{t('tools.measure')}</legend>
          {kinds.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="measure-kind"
                checked={one === kind}
                onChange={() => set({ kind: one })}
              />
              {t(`tools.measure-${one}`)}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="button"
          onClick={() => set({ points: withoutPoint(points, points.length - 1) })}
        >
          {t('tools.undo-point')}
        </button>
        <button type="button" className="button" onClick={() => set({ points: [] })}>
          {t('tools.clear')}
        </button>
      </div>
      <p role="status" className={result === null ? styles.soft : styles.result}>
        {result ?? t(`tools.measure-${kind}-hint`)}
      </p>
      {before !== null && points.length === 0 && (
        <p>
          <button type="button" className={styles.action} onClick={() => set({ ...before, before: null })}>
            {t('tools.measure-before', {
              count: before.points.length,
              size: measuredSize(before, language, units) ?? '',
            })}
          </button>
        </p>
      )}
      {kind === 'area' && crossesItself(points) && (
        <p role="alert" className={styles.warning}>
          {t('tools.area-crosses')}
        </p>
      )}
      <PointEntry
        onPoint={(position) => onPick?.(position)}
        centre={() => map.getCenter().wrap()}
        countries={countries}
        onFindPlaces={onFindPlaces}
      />
      <SketchPoints kind={kind} points={points} onChange={(changed) => set({ points: changed })} />
      {result !== null && <NoteButton target={keepDrawn(kind, points, size)} look="button" />}
      {result !== null && <p className={styles.soft}>{t(`tools.measure-${kind}-method`)}</p>}
    </>
  );
}
