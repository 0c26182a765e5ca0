import { expect, test } from 'vitest';
import { sectionAtScroll } from './section-at-scroll.ts';

const tops = [0, 400, 900, 2800, 2900, 2960];
const page = { height: 600, total: 3000 };

test('the section is the last whose heading has passed the reading line', () => {
  expect(sectionAtScroll(tops, { ...page, top: 0 })).toBe(0);
  expect(sectionAtScroll(tops, { ...page, top: 400 })).toBe(1);
  expect(sectionAtScroll(tops, { ...page, top: 810 })).toBe(2);
});

test('scrolling to the end passes through every section, in order', () => {
  const seen = Array.from({ length: 2401 }, (_, top) => sectionAtScroll(tops, { ...page, top }));
  expect([...new Set(seen)]).toEqual([0, 1, 2, 3, 4, 5]);
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
});

test('a text that fits the window begins with its first section', () => {
  expect(sectionAtScroll([0, 500], { top: 0, height: 600, total: 600 })).toBe(0);
  expect(sectionAtScroll([], { top: 0, height: 600, total: 600 })).toBe(0);
});
