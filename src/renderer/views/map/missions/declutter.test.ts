import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf, sideOf } from './barrier.ts';
import { type CrowdedPoint, declutter } from './declutter.ts';

const options = { gap: 16, reach: 30, barrier: { segments: segmentsOf([]), clearance: 0 } };

function distances(points: readonly CrowdedPoint[]): readonly number[] {
  const moved = declutter(points, options);
  const at = points.map(({ id, x, y }) => ({
    x: x + (moved.get(id)?.x ?? 0),
    y: y + (moved.get(id)?.y ?? 0),
  }));
  return at.flatMap((one, index) =>
    at.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
}

const point = (id: string, x: number, y: number, weight = 1): CrowdedPoint => ({ id, x, y, weight, side: 0 });

test('missions of twin cities stand apart so that each can be hit', () => {
  expect(Math.min(...distances([point('el-paso', 100, 100), point('juarez', 103, 104)]))).toBeGreaterThan(15);
});

test('several missions in one city fan out', () => {
  const same = ['a', 'b', 'c', 'd', 'e'].map((id) => point(id, 50, 50));
  expect(Math.min(...distances(same))).toBeGreaterThan(14);
});

test('a mission that covers no other stays where it is', () => {
  const moved = declutter([point('a', 0, 0), point('b', 200, 0), point('c', 203, 0)], options);
  expect(moved.get('a')).toEqual({ x: 0, y: 0 });
});

test('an embassy holds its place better than a consulate', () => {
  const moved = declutter([point('embassy', 0, 0, 4), point('consulate', 5, 0)], options);
  expect(Math.abs(moved.get('embassy')?.x ?? 0)).toBeLessThan(Math.abs(moved.get('consulate')?.x ?? 0));
});

const border = [
  { x: 0, y: 50 },
  { x: 45, y: 50 },
  { x: 45, y: 60 },
  { x: 100, y: 60 },
];

/** Where the points stand, each on its own side of the border. */
function besideBorder(points: readonly CrowdedPoint[], clearance: number) {
  const segments = segmentsOf([border]);
  const sided = points.map((each) => ({ ...each, side: sideOf(segments, each) }));
  const moved = declutter(sided, { ...options, barrier: { segments, clearance } });
  return sided.map(({ id, x, y }) => ({
    id,
    at: { x: x + (moved.get(id)?.x ?? 0), y: y + (moved.get(id)?.y ?? 0) },
  }));
}

test('a mission that must make room does not leave its State', () => {
  const north = ['a', 'b', 'c'].map((id, index) => point(id, 40 + index, 49));
  const south = ['d', 'e'].map((id, index) => point(id, 41 + index, 51));
  const isNorth = ({ x, y }: { x: number; y: number }) => y < (x < 45 ? 50 : 60);
  for (const { id, at } of besideBorder([...north, ...south], 0)) {
    expect(isNorth(at), id).toBe('abc'.includes(id));
  }
});

test('the border stays in view between the missions on both of its sides', () => {
  const twins = [10, 25, 80].flatMap((x) => {
    const y = x < 45 ? 50 : 60;
    return [point(`${x} north`, x, y - 0.3), point(`${x} south`, x, y + 0.3)];
  });
  for (const { id, at } of besideBorder(twins, 8)) {
    const beyond = at.y - (at.x < 45 ? 50 : 60);
    expect(id.endsWith('north') ? -beyond : beyond).toBeGreaterThan(7.9);
  }
});

const crowd = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    x: fc.integer({ min: 0, max: 120 }),
    y: fc.integer({ min: 0, max: 120 }),
    weight: fc.constantFrom(1, 3),
    side: fc.constant(0 as const),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
);

test('the same missions are drawn the same in whatever order they come, none too far from its city', () => {
  fc.assert(
    fc.property(crowd, (points) => {
      const moved = declutter(points, options);
      expect(declutter(points.toReversed(), options)).toEqual(moved);
      for (const { x, y } of moved.values())
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(options.reach + 0.001);
    }),
  );
});
