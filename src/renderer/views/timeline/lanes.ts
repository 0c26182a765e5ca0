import type { TimeRange } from '#shared/time/time-range.ts';
import { overlaps, type TimelineItem } from './timeline-items.ts';

/** A mark in pixels from the left edge of the band. */
export type LaneMark = {
  readonly item: TimelineItem;
  readonly x: number;
  readonly width: number;
  readonly lane: number;
};

export type Lanes = {
  readonly marks: readonly LaneMark[];
  /** How many visible events found no free lane and are in the density (and the list) only. */
  readonly left: number;
};

const leastWidth = 7;
const gap = 2;

/** Lays the visible events into as few lanes as they need, the first free one each, without overlap. */
export function layLanes(
  items: readonly TimelineItem[],
  range: TimeRange,
  width: number,
  lanes: number,
): Lanes {
  const ends = new Array<number>(lanes).fill(Number.NEGATIVE_INFINITY);
  const marks: LaneMark[] = [];
  let left = 0;
  const scale = width / (range.to - range.from);
  for (const item of items) {
    if (!overlaps(item, range)) continue;
    const from = Math.max(0, (item.from - range.from) * scale);
    const markWidth = Math.max(leastWidth, Math.min(width, (item.to - range.from) * scale) - from);
    const lane = ends.findIndex((end) => end <= from);
    if (lane === -1) {
      left += 1;
      continue;
    }
    ends[lane] = from + markWidth + gap;
    marks.push({ item, x: from, width: markWidth, lane });
  }
  return { marks, left };
}
