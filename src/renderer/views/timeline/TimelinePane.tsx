import { memo, useCallback } from 'react';
import { noSelection } from '#renderer/state/selection.ts';
import type { WindowState } from '#renderer/state/store.ts';
import { useKept } from '#renderer/state/use-focus.ts';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { showWordsOf } from '#renderer/views/reader/show-words-of.ts';
import type { Subject } from '#shared/models/subject.ts';
import { TimelineView } from './TimelineView.tsx';

/** What is chosen of what the timeline shows. */
const chosenInTime = ({ selection }: WindowState): Subject =>
  selection.kind === 'period' || selection.kind === 'event' ? selection : noSelection;

/** The time of the open article. */
export const TimelinePane = memo(function TimelinePane() {
  const { edition } = useAtlas();
  const actions = useActions();
  const currentSectionId = useWindow((state) => state.currentSectionId);
  const selection = useWindow(chosenInTime);
  const form = useWindow((state) => state.timelineForm);
  const range = useWindow((state) => state.timeRange);
  const kept = useKept();
  const choose = useCallback(
    (chosen: Subject) => {
      actions.select(chosen);
      if (chosen.kind === 'event') showWordsOf(edition, chosen);
    },
    [actions, edition],
  );
  return (
    <TimelineView
      events={edition.events}
      sections={edition.article.sections}
      currentSectionId={currentSectionId}
      selection={selection}
      onSelect={choose}
      keptIds={kept?.eventIds ?? null}
      form={form}
      onForm={actions.shapeTimeline}
      range={range}
      onRange={actions.showTime}
    />
  );
});
