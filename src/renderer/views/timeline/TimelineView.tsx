import { useMemo, useRef } from 'react';
import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { noSelection } from '#renderer/state/selection.ts';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keepEvent } from '#shared/subjects/kinds/event.ts';

import { periodOf, rangeOfPeriod } from '#shared/time/time-range.ts';
import { layLanes } from './lanes.ts';
import { sectionSpan } from './section-span.ts';
import { TimelineBand } from './TimelineBand.tsx';
import { laneCount } from './TimelineDrawing.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineList } from './TimelineList.tsx';
import styles from './timeline.module.css';
import { overlaps, rangeOfItems, tightRangeOf, timelineItems } from './timeline-items.ts';
import type { TimelineViewProps } from './timeline-view-props.ts';
import { useWidth } from './use-width.ts';

/** All dated statements of the article on one line, or as a list; folded, only what they come to. */
export function TimelineView(props: TimelineViewProps) {
  const { events, sections, currentSectionId, selection, onSelect, keptIds, form, onForm, range, onRange } =
    props;
  const { t } = useTranslate();
  const { article } = useNoting();
  const items = useMemo(() => timelineItems(events), [events]);
  const limits = useMemo(() => rangeOfItems(items), [items]);
  const span = useMemo(() => sectionSpan(items, currentSectionId), [items, currentSectionId]);
  const shown = range ?? limits;
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const lanes = useMemo(() => layLanes(items, shown, width, laneCount), [items, shown, width]);
  const period = selection.kind === 'period' ? rangeOfPeriod(selection) : null;

  const chosenEvent = selection.kind === 'event' ? events.find(({ id }) => id === selection.id) : undefined;
  const target: KeptSubject | null =
    selection.kind === 'period'
      ? { kind: 'period', first: selection.first, last: selection.last }
      : chosenEvent === undefined
        ? null
        : keepEvent(article, chosenEvent);
  if (items.length === 0) return <EmptyMessage className={styles.none}>{t('timeline.none')}</EmptyMessage>;
  const counted = items.filter((item) => keptIds?.has(item.event.id) ?? overlaps(item, shown));
  return (
    <div ref={root} className={styles.timeline}>
      <TimelineHead
        target={target}
        counted={counted}
        shown={period ?? range ?? tightRangeOf(items)}
        span={span}
        left={form === 'band' && width > 0 ? lanes.left : 0}
        limits={limits}
        view={shown}
        period={period}
        form={form}
        onForm={onForm}
        onRange={onRange}
        onKeep={() => onSelect({ kind: 'period', ...periodOf(shown) })}
        onLetGo={() => onSelect(noSelection)}
      />
      {form === 'list' && (
        <TimelineList items={counted} sections={sections} selection={selection} onSelect={onSelect} />
      )}
      {form === 'band' && (
        <TimelineBand
          items={items}
          marks={lanes.marks}
          width={width}
          limits={limits}
          view={shown}
          period={period}
          span={span}
          keptIds={keptIds}
          currentSectionId={currentSectionId}
          selectedEventId={selection.kind === 'event' ? selection.id : null}
          onSelect={onSelect}
          onRange={onRange}
        />
      )}
    </div>
  );
}
