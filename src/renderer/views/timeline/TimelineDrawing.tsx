import { memo, useMemo } from 'react';
import { classes } from '#renderer/components/classes.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import { subjectKey } from '#shared/subjects/subject-key.ts';
import { dayNumber } from '#shared/time/day-number.ts';
import { formatDay, type TickUnit } from '#shared/time/format-time.ts';
import { lengthOf, type TimeRange } from '#shared/time/time-range.ts';
import { density } from './density.ts';
import type { LaneMark } from './lanes.ts';
import { ticks } from './ticks.ts';
import styles from './timeline.module.css';
import type { TimelineItem } from './timeline-items.ts';

/** How many lanes of single statements the band has room for. */
export const laneCount = 3;
const laneHeight = 9;
const densityHeight = 24;
const axisHeight = 17;
const lanesTop = densityHeight + 5;
const axisTop = lanesTop + laneCount * laneHeight;
export const bandHeight = axisTop + axisHeight;

/** Pixels of a column of the density. */
const columnWidth = 9;

export type TimelineDrawingProps = {
  readonly items: readonly TimelineItem[];
  /** The statements that found a lane. */
  readonly marks: readonly LaneMark[];
  readonly view: TimeRange;
  readonly width: number;
  /** The stretch of time that is kept, or is being dragged out. */
  readonly period: TimeRange | null;
  /** What the section that is read dates. */
  readonly span: TimeRange | null;
  /** The statements that are kept; null: all. */
  readonly keptIds: ReadonlySet<string> | null;
  readonly currentSectionId: string;
  readonly selectedEventId: string | null;
};

/** Density above, single statements below it, the years underneath. */
export const TimelineDrawing = memo(function TimelineDrawing(props: TimelineDrawingProps) {
  const { items, marks, view, width, period, span, keptIds, currentSectionId, selectedEventId } = props;
  const { language } = useTranslate();
  const { article, places } = useNoting();
  const columns = useMemo(
    () => density(items, view, Math.max(1, Math.floor(width / columnWidth))),
    [items, view, width],
  );
  const own = useMemo(() => {
    const ofSection = items.filter((item) => item.event.sectionId === currentSectionId);
    return density(ofSection, view, Math.max(1, Math.floor(width / columnWidth)));
  }, [items, view, width, currentSectionId]);

  const scale = width / lengthOf(view);
  const x = (day: number) => (day - view.from) * scale;
  const highest = Math.max(1, ...columns.map(({ weight }) => weight));
  const heightOf = (weight: number) => (weight === 0 ? 0 : Math.max(1.5, (weight / highest) * densityHeight));
  return (
    <svg width={width} height={bandHeight} aria-hidden="true" focusable="false">
      {columns.map(({ from, to, weight }) => (
        <rect
          key={from}
          className={styles.column}
          x={x(from) + 0.5}
          y={densityHeight - heightOf(weight)}
          width={x(to) - x(from) - 1}
          height={heightOf(weight)}
        />
      ))}
      {own.map(({ from, to, weight }) => (
        <rect
          key={from}
          className={styles.ownColumn}
          x={x(from) + 0.5}
          y={densityHeight - heightOf(weight)}
          width={x(to) - x(from) - 1}
          height={heightOf(weight)}
        />
      ))}
      <line className={styles.ground} x1={0} x2={width} y1={densityHeight} y2={densityHeight} />
      {span !== null && span.to > view.from && span.from < view.to && (
        <rect
          className={styles.sectionSpan}
          x={x(Math.max(view.from, span.from))}
          y={densityHeight}
          width={Math.max(3, x(Math.min(view.to, span.to)) - x(Math.max(view.from, span.from)))}
          height={2}
        />
      )}
      {marks.map((mark) => (
        <Mark
          key={mark.item.event.id}
          mark={mark}
          isNoted={places.on.has(subjectKey({ kind: 'event', id: mark.item.event.id }, article.id) ?? '')}
          isOwn={mark.item.event.sectionId === currentSectionId}
          isSelected={mark.item.event.id === selectedEventId}
          isLeftOut={keptIds !== null && !keptIds.has(mark.item.event.id)}
        />
      ))}
      {ticks(view, width).map(({ day, unit }) => (
        <g key={day} transform={`translate(${x(day)} 0)`}>
          <line className={styles.tick} y1={densityHeight} y2={axisTop + 4} />
          <text className={styles.tickText} y={axisTop + 14} textAnchor={anchorAt(x(day), unit, width)}>
            {formatDay(day, unit, language)}
          </text>
        </g>
      ))}
      {period !== null && (
        <rect
          className={styles.period}
          x={x(period.from)}
          width={x(period.to) - x(period.from)}
          height={axisTop}
        />
      )}
      {places.periods.map(({ note, target }) => (
        <rect
          key={`${note.id} ${target.first} ${target.last}`}
          className={styles.noted}
          x={x(dayNumber(target.first))}
          y={axisTop - 2}
          width={Math.max(3, x(dayNumber(target.last) + 1) - x(dayNumber(target.first)))}
          height={3}
        />
      ))}
    </svg>
  );
});

/** Half of the longest name of a tick: one that stands nearer to an edge is set beside its line and not cut off. */
const halfName = { year: 17, month: 32 } as const;

function anchorAt(x: number, unit: TickUnit, width: number): 'start' | 'middle' | 'end' {
  if (x < halfName[unit]) return 'start';
  return x > width - halfName[unit] ? 'end' : 'middle';
}

type MarkProps = {
  readonly mark: LaneMark;
  /** There are notes on it. */
  readonly isNoted: boolean;
  readonly isOwn: boolean;
  readonly isSelected: boolean;
  readonly isLeftOut: boolean;
};

/** A point or a span; hollow when it says only roughly when, faded where it has no end. */
const Mark = memo(function Mark({ mark, isNoted, isOwn, isSelected, isLeftOut }: MarkProps) {
  const { item, lane, width } = mark;
  const isPoint = width <= 8;
  return (
    <rect
      data-event={item.event.id}
      className={classes(
        styles.mark,
        isOwn && styles.isOwn,
        isNoted && styles.isNoted,
        isSelected && styles.isSelected,
        isLeftOut && styles.isLeftOut,
        item.rough && styles.isRough,
        (item.openStart || item.openEnd) && styles.isOpen,
      )}
      x={mark.x}
      y={lanesTop + lane * laneHeight + (isPoint ? 0 : 1.5)}
      width={isPoint ? 7 : width}
      height={isPoint ? 7 : 4}
      rx={isPoint ? 3.5 : 2}
    >
      <title>{`${item.event.text} — ${item.event.sentence}`}</title>
    </rect>
  );
});
