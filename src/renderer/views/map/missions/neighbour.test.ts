import { expect, test } from 'vitest';
import { neighbour } from './neighbour.ts';

const at = (id: string, x: number, y: number) => ({ id, x, y });
const here = at('here', 0, 0);

test('an arrow leads to the nearest mission in its direction', () => {
  const points = [
    here,
    at('near-east', 10, 2),
    at('far-east', 40, 0),
    at('north', 3, -20),
    at('west', -5, 4),
  ];
  expect(neighbour(points, here, 'right')).toBe('near-east');
  expect(neighbour(points, here, 'left')).toBe('west');
  expect(neighbour(points, here, 'up')).toBe('north');
});

test('a mission straight ahead is preferred to a nearer one off to the side', () => {
  expect(neighbour([here, at('aside', 6, 5), at('ahead', 12, 0)], here, 'right')).toBe('ahead');
});

test('where nothing lies ahead, something that lies that way at all is better than nothing', () => {
  expect(neighbour([here, at('steep', 2, 50)], here, 'right')).toBe('steep');
  expect(neighbour([here, at('steep', 2, 50)], here, 'left')).toBeNull();
});
