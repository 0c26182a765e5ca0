import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../point.ts';
import { offMiddle } from './off-middle.ts';

const around = 12;
/** A card of 264 × 190 over its mark, and the mark. */
const card: Box = { left: -132, top: -206, right: 132, bottom: 12 };
const mark: Box = { left: -12, top: -12, right: 12, bottom: 12 };

test('where nothing covers the map, mark and card stand in the middle together', () => {
  expect(offMiddle(card, mark, { width: 900, height: 600 }, [], around)).toEqual({ x: 0, y: 97 });
});

test('beside the legend, the controls and the sources there is room for a mission’s card, in maps of many sizes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 600, max: 2_000 }),
      fc.integer({ min: 330, max: 1_200 }),
      (width, height) => {
        const covered: readonly Box[] = [
          { left: 12, top: height - 262, right: 212, bottom: height - 12 },
          { left: width - 46, top: 12, right: width - 12, bottom: 200 },
          { left: width - 320, top: height - 46, right: width - 8, bottom: height - 2 },
        ];
        const { x, y } = offMiddle(card, mark, { width, height }, covered, around);
        const [right, down] = [width / 2 + x, height / 2 + y];
        expect(card.left + right).toBeGreaterThanOrEqual(0);
        expect(card.right + right).toBeLessThanOrEqual(width);
        expect(card.top + down).toBeGreaterThanOrEqual(0);
        expect(card.bottom + down).toBeLessThanOrEqual(height);
        for (const cover of covered) {
          const isClear =
            card.left + right >= cover.right ||
            card.right + right <= cover.left ||
            card.top + down >= cover.bottom ||
            card.bottom + down <= cover.top;
          expect(isClear).toBe(true);
        }
      },
    ),
  );
});

test('in a map that is too small for all of it the mark is seen, and the card lies whole over the legend', () => {
  const [width, height] = [360, 320];
  const legend: Box = { left: 12, top: 160, right: 172, bottom: 250 };
  const sources: Box = { left: 60, top: 258, right: 352, bottom: 318 };
  const { x, y } = offMiddle(card, mark, { width, height }, [legend, sources], around);
  const [right, down] = [width / 2 + x, height / 2 + y];
  expect(card.left + right).toBeGreaterThanOrEqual(0);
  expect(card.right + right).toBeLessThanOrEqual(width);
  expect(card.top + down).toBeGreaterThanOrEqual(0);
  expect(mark.left + right).toBeGreaterThanOrEqual(legend.right);
  expect(mark.bottom + down).toBeLessThanOrEqual(sources.top);
});
