import type { ArticleEvent } from '#shared/models/event.ts';
import { dayNumber } from '#shared/time/day-number.ts';
import { lengthOf, type TimeRange } from '#shared/time/time-range.ts';

/** An event as the timeline draws it. */
export type TimelineItem = {
  readonly event: ArticleEvent;
  readonly from: number;
  readonly to: number;
  /** Open ends fade out instead of ending. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Decades, centuries, seasons and "about" are drawn hollow: they say roughly when. */
  readonly rough: boolean;
};

/** How far an open range is drawn beyond its known end: it goes on, but to the edge would be a claim. */
const openDays = 5 * 365;

/** Events with their days, in order of time. Those without any are left out: they have no place on a line. */
export function timelineItems(events: readonly ArticleEvent[]): readonly TimelineItem[] {
  return events
    .flatMap((event): readonly TimelineItem[] => {
      const first = event.earliest === null ? Number.NaN : dayNumber(event.earliest);
      const last = event.latest === null ? Number.NaN : dayNumber(event.latest) + 1;
      if (Number.isNaN(first) && Number.isNaN(last)) return [];
      const openStart = Number.isNaN(first);
      const openEnd = Number.isNaN(last);
      return [
        {
          event,
          from: openStart ? last - openDays : first,
          to: openEnd ? first + openDays : last,
          openStart,
          openEnd,
          rough: /[~X?%]|-2[1-4]/.test(event.edtf),
        },
      ];
    })
    .sort((a, z) => a.from - z.from || a.to - z.to);
}

/** Longer than a decade and only rough: "the nineteenth century" says too little about when to stretch the line for it. */
const isVague = (item: TimelineItem): boolean => item.rough && item.to - item.from > 12 * 365;

/** From the first to the last day that statements name; what is vague counts when there is nothing else. One at least. */
export function tightRangeOf(items: readonly TimelineItem[]): TimeRange {
  const clear = items.filter((item) => !isVague(item));
  const counted = clear.length > 0 ? clear : items;
  return {
    from: Math.min(...counted.map((item) => (item.openStart ? item.to : item.from))),
    to: Math.max(...counted.map((item) => (item.openEnd ? item.from + 1 : item.to))),
  };
}

/** The range of the data with a little air on both sides; the years around 2000 when there is none. */
export function rangeOfItems(items: readonly TimelineItem[]): TimeRange {
  if (items.length === 0) return { from: dayNumber('1950-01-01'), to: dayNumber('2030-01-01') };
  const { from, to } = tightRangeOf(items);
  const air = Math.max(60, lengthOf({ from, to }) * 0.02);
  return { from: from - air, to: to + air };
}

export const overlaps = (item: TimelineItem, range: TimeRange): boolean =>
  item.from < range.to && item.to > range.from;
