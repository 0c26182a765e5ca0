import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPages, changedPages, givesBack } from './changed-pages.ts';

/** Bytes of several pages: most of them alike, so that pages stay as they were. */
const bytes = fc
  .tuple(fc.nat(30_000), fc.array(fc.tuple(fc.nat(29_999), fc.nat(255)), { maxLength: 5 }))
  .map(([length, marks]) => {
    const made = new Uint8Array(length).fill(7);
    for (const [at, value] of marks) if (at < length) made[at] = value;
    return made;
  });

test('changed pages put over the state before give the state after, whatever its length', () => {
  fc.assert(
    fc.property(bytes, bytes, (base, whole) => {
      const made = applyPages(base, changedPages(base, whole));
      expect(made !== null && Buffer.compare(made, whole) === 0).toBe(true);
    }),
  );
});

const readFrom =
  (base: Uint8Array) =>
  (buffer: Uint8Array, position: number): number => {
    const part = base.subarray(position, position + buffer.length);
    buffer.set(part);
    return part.length;
  };

test('changes are known to give a state back when, and only when, applying them does', () => {
  fc.assert(
    fc.property(bytes, bytes, bytes, fc.boolean(), (base, whole, other, isOther) => {
      const changes = changedPages(isOther ? other : base, whole);
      const made = applyPages(base, changes);
      const gives = made !== null && Buffer.compare(made, whole) === 0;
      expect(givesBack(readFrom(base), changes, whole)).toBe(gives);
    }),
  );
  const [base, whole] = [new Uint8Array(600_000), new Uint8Array(700_001).fill(1, 300_000)];
  const changes = changedPages(base, whole);
  expect(givesBack(readFrom(base), changes, whole)).toBe(true);
  expect(givesBack(readFrom(base), changes.subarray(0, -1), whole)).toBe(false);
  for (const at of [0, 299_999, 700_000]) {
    const flipped = whole.slice();
    flipped[at] = 9;
    expect(givesBack(readFrom(base), changes, flipped)).toBe(false);
  }
});

test('one changed byte costs one page', () => {
  const base = new Uint8Array(1_000_000);
  const whole = base.slice();
  whole[500_000] = 1;
  expect(changedPages(base, whole).length).toBeLessThan(4200);
});

test('what is no list of changed pages, or one that was cut, is refused', () => {
  const base = new Uint8Array(9000);
  const changes = changedPages(base, new Uint8Array(9000).fill(1));
  expect(applyPages(base, changes.subarray(0, -1))).toBeNull();
  for (const text of ['', 'x', '{}\n', '{"length":1}\n', '{"length":4096,"pages":[1]}\n', '[1]\n']) {
    expect(applyPages(base, new TextEncoder().encode(text))).toBeNull();
  }
});
