export type ScrollPosition = {
  /** Pixels above the visible part, height of the visible part, height of everything. */
  readonly top: number;
  readonly height: number;
  readonly total: number;
};

/** How far below the upper edge a heading may stand and still be the one that is read. */
const readingLine = 120;

/**
 * The index of the section that is being read: the last whose heading stands
 * above the reading line. Over the last screen the line sinks to the lower
 * edge, so that short sections at the end are reached too.
 *
 * @param tops where each section begins, in pixels from the top of everything, ascending
 */
export function sectionAtScroll(tops: readonly number[], { top, height, total }: ScrollPosition): number {
  const left = Math.max(0, total - height - top);
  const sunk = left >= height || total <= height ? 0 : 1 - left / height;
  const line = top + readingLine + sunk * Math.max(0, height - readingLine);
  return Math.max(
    0,
    tops.findLastIndex((start) => start <= line),
  );
}
