import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameData } from './same-data.ts';

test('data is the same as its copy, and as nothing that reads otherwise', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(isSameData(one, structuredClone(one))).toBe(true);
      const reads = (data: unknown) => JSON.stringify(data, inOrder).replaceAll('-0', '0');
      fc.pre(reads(one) !== reads(other));
      expect(isSameData(one, other)).toBe(false);
    }),
  );
});

test('maps are the same when they hold the same in the same order', () => {
  const map = () => new Map([['a', [1, { b: null }]]]);
  expect(isSameData(map(), map())).toBe(true);
  expect(isSameData(map(), new Map([['a', [1, { b: 0 }]]]))).toBe(false);
  expect(isSameData(map(), {})).toBe(false);
  expect(isSameData({}, map())).toBe(false);
  expect(isSameData([], {})).toBe(false);
  expect(isSameData({ a: undefined }, { b: undefined })).toBe(false);
});

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
