import { lengthOf, type TimeRange } from '#shared/time/time-range.ts';
import type { TimelineItem } from './timeline-items.ts';

/** A column of the density: how many statements fall into its time, those of a long span shared out over it. */
export type DensityColumn = TimeRange & { readonly weight: number };

/**
 * Cuts a range into equal columns and shares every statement out over the time
 * that it may mean, so that "the nineteenth century" is a low plain and not a
 * tower. The weights of all columns of a range that holds everything add up to
 * the number of statements.
 */
export function density(
  items: readonly TimelineItem[],
  range: TimeRange,
  columns: number,
): readonly DensityColumn[] {
  const width = lengthOf(range) / columns;
  const weights = new Array<number>(columns).fill(0);
  for (const item of items) {
    const length = Math.max(1, item.to - item.from);
    const firstColumn = Math.max(0, Math.floor((item.from - range.from) / width));
    const lastColumn = Math.min(columns - 1, Math.floor((item.to - range.from - 1e-9) / width));
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const from = Math.max(item.from, range.from + column * width);
      const to = Math.min(item.to, range.from + (column + 1) * width);
      weights[column] = (weights[column] ?? 0) + Math.max(0, to - from) / length;
    }
  }
  return weights.map((weight, column) => ({
    from: range.from + column * width,
    to: range.from + (column + 1) * width,
    weight,
  }));
}
