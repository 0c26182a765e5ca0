import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landSpans } from './land-spans.ts';
import { placeSideName, type SideNameRoom } from './place-side-name.ts';

/** A view of 800 × 600 pixels onto a world of 1,000 pixels whose corner is at its own. */
const seen = { left: 0, top: 0, right: 800, bottom: 600 };
const frame = { origin: { x: 0, y: 0 }, size: 1000, middle: 0.4 };
const rectangle = (left: number, top: number, right: number, bottom: number) =>
  Float32Array.of(left, top, right, top, right, bottom, left, bottom);
const room: SideNameRoom = {
  outline: [rectangle(0.1, 0.1, 0.5, 0.4)],
  frame,
  seen,
  covered: [],
  crowded: [],
  best: { x: 300, y: 250 },
};
const forms = [
  { id: 'large', width: 200, height: 20 },
  { id: 'small', width: 120, height: 12 },
];

test('land is found along a level line, with the lakes in it left out and in the copy of the world in view', () => {
  const outline = [rectangle(0.1, 0.1, 0.5, 0.4), rectangle(0.2, 0.2, 0.3, 0.3)];
  const spans = (middle: number) =>
    landSpans(outline, { ...frame, middle }, { top: 150, step: 100, count: 3 }).map((row) =>
      row.flatMap(({ west, east }) => [Math.round(west), Math.round(east)]),
    );
  expect(spans(0.4)).toEqual([
    [100, 500],
    [100, 200, 300, 500],
    [100, 500],
  ]);
  expect(spans(1.4)[0]).toEqual([1100, 1500]);
});

test('a name stands where it stands best when nothing is in its way', () => {
  const placed = placeSideName(forms, room);
  expect(placed?.form.id).toBe('large');
  expect(Math.hypot((placed?.middle.x ?? 0) - 300, (placed?.middle.y ?? 0) - 250)).toBeLessThan(30);
});

test('a name goes out of the way of the legend, and of markers as far as there is room', () => {
  const legend = { left: 0, top: 200, right: 600, bottom: 600 };
  expect(placeSideName(forms, { ...room, covered: [legend] })?.middle.y).toBeLessThan(200);
  const marker = { left: 290, top: 240, right: 310, bottom: 260 };
  const { middle, form } = placeSideName(forms, { ...room, crowded: [marker] }) ?? {};
  const isClear =
    Math.abs((middle?.x ?? 0) - 300) >= 10 + (form?.width ?? 0) / 2 ||
    Math.abs((middle?.y ?? 0) - 250) >= 10 + (form?.height ?? 0) / 2;
  expect(isClear).toBe(true);
});

test('where its land only reaches into the view, the name stands in the view', () => {
  const placed = placeSideName(forms, {
    ...room,
    outline: [rectangle(0.7, -0.5, 1.5, 1.5)],
    best: { x: 1100, y: 900 },
  });
  expect((placed?.middle.x ?? 0) + (placed?.form.width ?? 0) / 2).toBeLessThanOrEqual(800);
});

test('a State without any land in view is not named, one that is smaller than its name is', () => {
  expect(
    placeSideName(forms, { ...room, outline: [rectangle(0.9, 0.1, 0.95, 0.2)], best: { x: 925, y: 150 } }),
  ).toBeNull();
  const dot = placeSideName(forms, {
    ...room,
    outline: [rectangle(0.3, 0.25, 0.301, 0.251)],
    best: { x: 300, y: 250 },
  });
  expect(dot).not.toBeNull();
});

test('wherever the land is seen, its name is there and wholly in view', () => {
  const unit = fc.double({ min: -0.2, max: 1.1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, (left, top) => {
      fc.pre(left < 0.75 && left > -0.15 && top < 0.55 && top > -0.15);
      const outline = [rectangle(left, top, left + 0.3, top + 0.3)];
      const placed = placeSideName(forms, {
        ...room,
        outline,
        best: { x: 1000 * left + 150, y: 1000 * top + 150 },
      });
      expect(placed).not.toBeNull();
      const { form, middle } = placed ?? { form: { width: 0, height: 0 }, middle: { x: 0, y: 0 } };
      expect(middle.x - form.width / 2).toBeGreaterThanOrEqual(0);
      expect(middle.x + form.width / 2).toBeLessThanOrEqual(800);
      expect(middle.y - form.height / 2).toBeGreaterThanOrEqual(0);
      expect(middle.y + form.height / 2).toBeLessThanOrEqual(600);
    }),
  );
});
