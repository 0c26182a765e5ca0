import { expect, test } from 'vitest';
import type { ListItem } from '#shared/models/article.ts';
import { isColumnar, type ListNode, nestItems } from './list-layout.ts';

const item = (depth: number, text = 'Tijuana'): ListItem => ({ start: 0, text, depth });
const shape = (nodes: readonly ListNode[]): unknown =>
  nodes.map((node) =>
    node.children.length === 0 ? node.item.depth : [node.item.depth, shape(node.children)],
  );

test('items stand below the item that they are deeper than', () => {
  expect(shape(nestItems([item(0), item(1), item(1), item(2), item(0)]))).toEqual([[0, [1, [1, [2]]]], 0]);
});

test('a list that begins deep or skips a level loses no item', () => {
  expect(shape(nestItems([item(2), item(0), item(3), item(1)]))).toEqual([2, [0, [3, 1]]]);
});

test('many short items are set in columns; few, long or nested ones are not', () => {
  const many = Array.from({ length: 12 }, () => item(0));
  expect(isColumnar(many)).toBe(true);
  expect(isColumnar(many.slice(0, 3))).toBe(false);
  const sentence = 'a sentence that is far too long to stand in a narrow column, whatever stands around it';
  expect(isColumnar([...many, item(0, 'Security and Prosperity Partnership of North America')])).toBe(true);
  expect(isColumnar([...many, item(0, sentence)])).toBe(false);
  expect(isColumnar(many.map(() => item(0, sentence.slice(0, 60))))).toBe(false);
  expect(isColumnar([...many, item(1)])).toBe(false);
  expect(isColumnar([])).toBe(false);
});
