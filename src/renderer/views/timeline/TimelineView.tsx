import { useMemo, useState } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { noSelection } from '#renderer/state/selection.ts';
import { dayNumber } from './day-number.ts';
import { TimelineBand } from './TimelineBand.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineList } from './TimelineList.tsx';
import { periodOf } from './ticks.ts';
import type { TimeRange } from './time-range.ts';
import styles from './timeline.module.css';
import { overlaps, rangeOfItems, timelineItems } from './timeline-items.ts';
import type { TimelineViewProps } from './timeline-view-props.ts';

/** All dated statements of the article on one line, or as a list. */
export function TimelineView({
  events,
  sections,
  currentSectionId,
  selection,
  onSelect,
  range,
  onRange,
}: TimelineViewProps) {
  const { t } = useTranslate();
  const [asList, setAsList] = useState(false);
  const items = useMemo(() => timelineItems(events), [events]);
  const limits = useMemo(() => rangeOfItems(items), [items]);
  const shown = range ?? limits;
  const period: TimeRange | null =
    selection.kind === 'period'
      ? { from: dayNumber(selection.first), to: dayNumber(selection.last) + 1 }
      : null;

  if (items.length === 0) return <p className={styles.none}>{t('timeline.none')}</p>;
  const counted = items.filter((item) => overlaps(item, period ?? shown));
  return (
    <div className={styles.timeline}>
      <TimelineHead
        counted={counted}
        shown={period ?? shown}
        limits={limits}
        view={shown}
        isKept={period !== null}
        asList={asList}
        onList={setAsList}
        onRange={onRange}
        onKeep={() => onSelect({ kind: 'period', ...periodOf(shown) })}
        onLetGo={() => onSelect(noSelection)}
      />
      {asList ? (
        <TimelineList items={counted} sections={sections} selection={selection} onSelect={onSelect} />
      ) : (
        <TimelineBand
          items={items}
          limits={limits}
          view={shown}
          period={period}
          currentSectionId={currentSectionId}
          selectedEventId={selection.kind === 'event' ? selection.id : null}
          onSelect={onSelect}
          onRange={onRange}
        />
      )}
    </div>
  );
}
