import type { TimeRange } from '#shared/time/time-range.ts';
import { type TimelineItem, tightRangeOf } from './timeline-items.ts';

/** From the first to the last day that a section dates; null when it dates nothing. */
export function sectionSpan(items: readonly TimelineItem[], sectionId: string): TimeRange | null {
  const own = items.filter(({ event }) => event.sectionId === sectionId);
  return own.length === 0 ? null : tightRangeOf(own);
}
