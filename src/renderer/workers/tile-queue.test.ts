import { expect, test } from 'vitest';
import { createTileQueue } from './tile-queue.ts';

function queueWithTurns() {
  const drawn: number[] = [];
  const turns: (() => void)[] = [];
  const queue = createTileQueue<{ readonly id: number }>(
    ({ id }) => drawn.push(id),
    (next) => turns.push(next),
  );
  return {
    drawn,
    turns,
    queue,
    runAll: () => {
      while (turns.length > 0) turns.shift()?.();
    },
  };
}

test('tiles are drawn in the order in which they were asked for, one a turn', () => {
  const { drawn, turns, queue, runAll } = queueWithTurns();
  for (const id of [3, 1, 2]) queue.add({ id });
  turns.shift()?.();
  expect(drawn).toEqual([3]);
  runAll();
  expect(drawn).toEqual([3, 1, 2]);
});

test('a tile that left the screen while it waited is not drawn', () => {
  const { drawn, turns, queue, runAll } = queueWithTurns();
  for (const id of [1, 2, 3]) queue.add({ id });
  turns.shift()?.();
  queue.cancel(2);
  runAll();
  expect(drawn).toEqual([1, 3]);
});

test('the queue starts again after it ran empty', () => {
  const { drawn, queue, runAll } = queueWithTurns();
  queue.add({ id: 1 });
  runAll();
  queue.add({ id: 2 });
  runAll();
  expect(drawn).toEqual([1, 2]);
});
