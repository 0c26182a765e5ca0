import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches } from './label-view.ts';
import { type LabelCandidate, placeLabels } from './place-labels.ts';

const label = (id: string, priority: number, ...middles: [number, number][]): LabelCandidate => ({
  id,
  priority,
  width: 60,
  height: 12,
  middles: middles.map(([x, y]) => ({ x, y })),
});

const idsOf = (placed: ReturnType<typeof placeLabels>) => placed.map(({ candidate }) => candidate.id);

test('the more important of two names in one place is drawn', () => {
  expect(idsOf(placeLabels([label('city', 2, [100, 100]), label('country', 1, [110, 104])], []))).toEqual([
    'country',
  ]);
});

test('a name goes to its second place when the first is taken', () => {
  const placed = placeLabels([label('a', 1, [100, 100]), label('b', 2, [110, 100], [110, 130])], []);
  expect(placed.map(({ middle }) => middle)).toEqual([
    { x: 100, y: 100 },
    { x: 110, y: 130 },
  ]);
});

test('no name covers a marker, the legend or a button', () => {
  const legend = { left: 0, top: 300, right: 200, bottom: 500 };
  expect(idsOf(placeLabels([label('under', 1, [150, 350]), label('free', 2, [400, 350])], [legend]))).toEqual(
    ['free'],
  );
});

test('a name stays on the side where it stood, as long as that side is free', () => {
  const city = label('city', 1, [100, 100], [40, 100]);
  expect(placeLabels([city], [], new Map([['city', 1]]))[0]?.middle).toEqual({ x: 40, y: 100 });
  const taken = { left: 20, top: 80, right: 60, bottom: 120 };
  expect(placeLabels([city], [taken], new Map([['city', 1]]))[0]?.middle).toEqual({ x: 100, y: 100 });
});

test('names keep off the border; a city that has no other place is named across it', () => {
  const border = [{ left: 90, top: 0, right: 94, bottom: 200 }];
  const city = { ...label('city', 1, [100, 100], [30, 100]), mayCross: true };
  const legend = { left: 0, top: 80, right: 62, bottom: 120 };
  expect(placeLabels([city], [], new Map(), border)[0]?.middle).toEqual({ x: 30, y: 100 });
  expect(placeLabels([city], [legend], new Map(), border)[0]?.middle).toEqual({ x: 100, y: 100 });
  expect(placeLabels([label('province', 1, [100, 100])], [], new Map(), border)).toEqual([]);
});

test('the name of what is chosen is drawn even where nothing is free', () => {
  const chosen = { ...label('chosen', 1, [150, 350]), always: true };
  const full = { left: 0, top: 0, right: 900, bottom: 900 };
  expect(placeLabels([chosen, label('other', 2, [400, 350])], [full])[0]?.middle).toEqual({ x: 150, y: 350 });
});

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    priority: fc.integer({ min: 0, max: 5 }),
    width: fc.integer({ min: 5, max: 200 }),
    height: fc.integer({ min: 8, max: 30 }),
    middles: fc.array(
      fc.record({ x: fc.integer({ min: -50, max: 900 }), y: fc.integer({ min: -50, max: 600 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

test('names never cover each other, and come out the same in whatever order they went in', () => {
  fc.assert(
    fc.property(candidates, (names) => {
      const placed = placeLabels(names, []);
      const boxes = placed.map(({ candidate: { width, height }, middle: { x, y } }) => ({
        left: x - width / 2,
        right: x + width / 2,
        top: y - height / 2,
        bottom: y + height / 2,
      }));
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) expect(touches(one, other)).toBe(false);
      });
      expect(placeLabels(names.toReversed(), [])).toEqual(placed);
    }),
  );
});
