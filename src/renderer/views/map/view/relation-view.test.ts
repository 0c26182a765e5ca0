import { describe, expect, test } from 'vitest';
import type { LandPart } from '#renderer/workers/land-parts.ts';
import { mercatorY, nearestCopy, type Size, zoomThatFits } from '#shared/geo/mercator.ts';
import { relationBox, wholeView } from './relation-view.ts';

const size = { width: 800, height: 800 };
const part = (west: number, south: number, east: number, north: number): LandPart => ({
  west,
  south,
  east,
  north,
  area: (east - west) * (north - south) * Math.cos((north * Math.PI) / 180),
});

const mexico = [part(-117, 14.5, -86.7, 32.7)];
const unitedStates = [part(-124.7, 25, -67, 49.4), part(-168, 54.7, -130, 71.4)];
const russia = [part(27, 41, 180, 77), part(-180, 62, -169, 72)];
const fiji = [part(177.3, -18.3, 178.7, -17.3), part(178.5, -17, 179.99, -16.1)];
const france = [part(-4.8, 42.3, 8.2, 51), part(-54.6, 2.1, -51.6, 5.8)];

describe('the view of a relation', () => {
  test('holds the mainlands of both States and leaves far exclaves out', () => {
    expect(relationBox({ land: [mexico, unitedStates], missions: [], states: [], size })).toEqual({
      west: -124.7,
      east: -67,
      south: 14.5,
      north: 49.4,
    });
  });

  test('goes the short way round the world: across the Pacific for Russia and the United States', () => {
    const box = relationBox({ land: [russia, unitedStates], missions: [], states: [], size });
    expect(box?.west).toBe(27);
    expect(box?.east).toBe(293);
  });

  test('stays on one side of the antimeridian with a State beside it', () => {
    const box = relationBox({ land: [fiji, unitedStates], missions: [[-157.9, 21.3]], states: [], size });
    expect(box?.west).toBe(177.3);
    expect(box?.east).toBe(293);
  });

  test('takes in missions outside the mainland, but not a single one that would halve the scale', () => {
    const near = Array.from({ length: 19 }, (_, index) => [-100 + index, 30] as const);
    const far = [-157.9, 21.3] as const;
    const box = relationBox({ land: [mexico, unitedStates], missions: [...near, far], states: [], size });
    expect(box?.west).toBe(-124.7);
    const few = relationBox({
      land: [mexico, unitedStates],
      missions: [near[0] ?? far, far],
      states: [],
      size,
    });
    expect(few?.west).toBe(-157.9);
  });

  test('shows an overseas territory only where there is a mission', () => {
    const brazil = [part(-74, -33.7, -34.8, 5.3)];
    const without = relationBox({ land: [france, brazil], missions: [], states: [], size });
    expect(without).toEqual({ west: -74, east: 8.2, south: -33.7, north: 51 });
    const monaco = [part(7.4, 43.7, 7.44, 43.75)];
    const cayenne = relationBox({ land: [france, monaco], missions: [[-52.3, 4.9]], states: [], size });
    expect(cayenne?.west).toBe(-52.3);
  });

  test('is found from points when the land is not known, and is null when nothing is', () => {
    const box = relationBox({ land: [[], []], missions: [[12.5, 41.9]], states: [[12.45, 41.9]], size });
    expect(box).toEqual({ west: 12.45, east: 12.5, south: 41.9, north: 41.9 });
    expect(relationBox({ land: [[], []], missions: [[12.5, 41.9]], states: [], size })?.west).toBe(12.5);
    expect(relationBox({ land: [], missions: [], states: [], size })).toBeNull();
  });
});

/** Pixels from the left and the upper edge of the map at which a place stands. */
function onMap([lon, lat]: readonly [number, number], view: ReturnType<typeof wholeView>, at: Size) {
  const world = 256 * 2 ** view.zoom;
  return {
    x: at.width / 2 + ((nearestCopy(lon, view.lon) - view.lon) / 360) * world,
    y: at.height / 2 + (mercatorY(lat) - mercatorY(view.lat)) * world,
  };
}

test.each([
  { width: 561, height: 640 },
  { width: 561, height: 302 },
  { width: 1060, height: 380 },
])('a relation round half the world has all its missions on a map of $width × $height', (at) => {
  const land = [
    [part(-24.3, 63.4, -13.6, 66.5)],
    [part(166.5, -46.6, 174, -40.5), part(172.7, -41.6, 178.5, -34.4)],
  ];
  const missions = [
    [139.7, 35.7],
    [174.8, -36.8],
    [4.3, 52.1],
  ] as const;
  const view = wholeView({ land, missions, states: [] }, at);
  for (const mission of missions) {
    const { x, y } = onMap(mission, view, at);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(at.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(at.height);
  }
});

test('what shows the whole leaves the controls at the right free, and no margin beyond the poles', () => {
  const at = { width: 561, height: 302 };
  const land = [[part(-9.5, 37, -6.2, 42.1)], [part(87.8, 41.6, 119.9, 52.1)]];
  const view = wholeView({ land, missions: [[116.4, 39.9]], states: [] }, at);
  expect(onMap([119.9, 45], view, at).x).toBeLessThanOrEqual(at.width - 48);
  const tall = { width: 300, height: 2000 };
  const top = onMap([0, 85.0511], wholeView({ land, missions: [], states: [] }, tall), tall);
  expect(top.y).toBeLessThanOrEqual(0.01);
});

test('a box fits at the zoom that is found for it and not at the next', () => {
  const world = { west: -180, east: 180, south: -85.0511, north: 85.0511 };
  expect(zoomThatFits(world, { width: 1024, height: 1024 }, 1)).toBe(2);
  expect(zoomThatFits(world, { width: 1023, height: 2000 }, 0.25)).toBe(1.75);
});

test('a place is drawn in the copy of the world that is in view', () => {
  expect(nearestCopy(-157.9, 190)).toBeCloseTo(202.1);
  expect(nearestCopy(-157.9, -100)).toBeCloseTo(-157.9);
  expect(nearestCopy(100, -500)).toBeCloseTo(-620);
});
