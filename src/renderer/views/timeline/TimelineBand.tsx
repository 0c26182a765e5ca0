import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { takesEscape } from '#renderer/components/takes-escape.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { noSelection } from '#renderer/state/selection.ts';
import type { Subject } from '#shared/models/subject.ts';
import { formatDay } from '#shared/time/format-time.ts';
import { lengthOf, pan, periodOf, type TimeRange, zoomAround } from '#shared/time/time-range.ts';
import type { LaneMark } from './lanes.ts';
import { bandHeight, TimelineDrawing } from './TimelineDrawing.tsx';

import styles from './timeline.module.css';
import type { TimelineItem } from './timeline-items.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';

export type TimelineBandProps = {
  readonly items: readonly TimelineItem[];
  readonly marks: readonly LaneMark[];
  /** In CSS pixels. */
  readonly width: number;
  readonly limits: TimeRange;
  readonly view: TimeRange;
  readonly period: TimeRange | null;
  /** What the section that is read dates. */
  readonly span: TimeRange | null;
  readonly keptIds: ReadonlySet<string> | null;
  readonly currentSectionId: string;
  readonly selectedEventId: string | null;
  readonly onSelect: (selection: Subject) => void;
  readonly onRange: (range: TimeRange | null) => void;
};

/** A pointer that moved less than this many pixels clicked; more, and it dragged out a stretch of time. */
const leastDrag = 4;

/** The drawn line: drag keeps a stretch of time, wheel and keys move and zoom, a click on a mark chooses it. */
export function TimelineBand(props: TimelineBandProps) {
  const { items, limits, view, width, period, currentSectionId, selectedEventId, onSelect, onRange } = props;
  const { t, language } = useTranslate();
  const band = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  useWheelZoom(band, view, limits, onRange);

  const dragged = useMemo(
    () =>
      drag === null || Math.abs(drag.to - drag.from) * width < leastDrag * lengthOf(view)
        ? null
        : ordered(drag),
    [drag, width, view],
  );

  function momentAt(event: PointerEvent): number {
    const box = event.currentTarget.getBoundingClientRect();
    return view.from + ((event.clientX - box.left) / box.width) * lengthOf(view);
  }

  function begin(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const moment = momentAt(event);
    setDrag({ from: moment, to: moment });
  }

  function finish(event: PointerEvent<HTMLDivElement>) {
    if (drag === null) return;
    setDrag(null);
    if (dragged !== null) return onSelect({ kind: 'period', ...periodOf(dragged) });
    const mark = document
      .elementsFromPoint(event.clientX, event.clientY)
      .find((one) => one.hasAttribute('data-event'));
    const id = mark?.getAttribute('data-event');
    onSelect(id ? { kind: 'event', id } : noSelection);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rangeAfterKey(event.key, view, limits);
    if (next !== undefined) onRange(next);
    else if (event.key === 'Enter') onSelect({ kind: 'period', ...periodOf(view) });
    else if (takesEscape(event)) onSelect(noSelection);
    else return;
    event.preventDefault();
  }

  const unit = lengthOf(view) > 4 * 365 ? 'year' : 'month';
  return (
    <>
      <div
        ref={band}
        className={styles.band}
        style={{ height: bandHeight }}
        role="slider"
        tabIndex={0}
        aria-label={t('timeline.band')}
        aria-describedby={keysId}
        aria-valuemin={Math.round(limits.from)}
        aria-valuemax={Math.round(limits.to)}
        aria-valuenow={Math.round((view.from + view.to) / 2)}
        aria-valuetext={`${formatDay(view.from, unit, language)} – ${formatDay(view.to - 1, unit, language)}`}
        onPointerDown={begin}
        onPointerMove={(event) => drag !== null && setDrag({ ...drag, to: momentAt(event) })}
        onPointerUp={finish}
        onPointerCancel={() => setDrag(null)}
        onKeyDown={onKeyDown}
      >
        {width > 0 && (
          <TimelineDrawing
            items={items}
            marks={props.marks}
            view={view}
            width={width}
            period={dragged ?? period}
            span={props.span}
            keptIds={props.keptIds}
            currentSectionId={currentSectionId}
            selectedEventId={selectedEventId}
          />
        )}
      </div>
      <p id={keysId} hidden>
        {t('timeline.keys')}
      </p>
    </>
  );
}

function ordered({ from, to }: TimeRange): TimeRange {
  return from <= to ? { from, to } : { from: to, to: from };
}

/** What a key makes of the view: null is everything, undefined says that the key means nothing here. */
function rangeAfterKey(key: string, view: TimeRange, limits: TimeRange): TimeRange | null | undefined {
  const middle = (view.from + view.to) / 2;
  switch (key) {
    case 'ArrowLeft':
      return pan(view, -0.15, limits);
    case 'ArrowRight':
      return pan(view, 0.15, limits);
    case 'PageUp':
      return pan(view, -0.9, limits);
    case 'PageDown':
      return pan(view, 0.9, limits);
    case '+':
    case '=':
      return zoomAround(view, 1.5, middle, limits);
    case '-':
      return zoomAround(view, 1 / 1.5, middle, limits);
    case 'Home':
      return null;
    default:
      return undefined;
  }
}
