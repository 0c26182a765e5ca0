import { expect, test } from 'vitest';
import { shortestEscape } from './shortest-escape.ts';

const view = { width: 800, height: 600 };
const card = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 150 });
const legend = { left: 10, top: 380, right: 200, bottom: 590 };

test('a card that can be seen stays where it is', () => {
  expect(shortestEscape(card(300, 200), view, [legend], 10)).toEqual({ x: 0, y: 0 });
});

test('a card over the edge is brought inside, no further', () => {
  expect(shortestEscape(card(700, -40), view, [legend], 10)).toEqual({ x: -110, y: 50 });
});

test('a card under the legend is brought beside it by the shortest way', () => {
  expect(shortestEscape(card(150, 300), view, [legend], 10)).toEqual({ x: 60, y: 0 });
  expect(shortestEscape(card(50, 240), view, [legend], 10)).toEqual({ x: 0, y: -20 });
});

test('of a card that is larger than the view, the beginning is shown', () => {
  const large = { left: -50, top: -50, right: 900, bottom: 700 };
  expect(shortestEscape(large, view, [], 10)).toEqual({ x: 60, y: 60 });
});
