import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '#shared/models/edition.ts';
import { namedStretches, splitAtNames } from './named-stretches.ts';

const edition = (mentions: readonly object[], events: readonly object[]) =>
  ({ mentions, events }) as unknown as Edition;

describe('words and the names in them', () => {
  it('takes a sentence apart at its places and dates', () => {
    const text = 'In 1848 the treaty of Guadalupe Hidalgo was signed in 1848.';
    const named = namedStretches(
      edition(
        [{ start: 122, text: 'Guadalupe Hidalgo' }],
        [
          { start: 103, text: '1848' },
          { start: 154, text: '1848' },
        ],
      ),
    );
    expect(splitAtNames({ start: 100, text }, named)).toEqual([
      { start: 100, text: 'In ', kind: null },
      { start: 103, text: '1848', kind: 'date' },
      { start: 107, text: ' the treaty of ', kind: null },
      { start: 122, text: 'Guadalupe Hidalgo', kind: 'place' },
      { start: 139, text: ' was signed in ', kind: null },
      { start: 154, text: '1848', kind: 'date' },
      { start: 158, text: '.', kind: null },
    ]);
  });

  it('gives the words back, each once, with every name where it is, however names lie over each other', () => {
    const letters = fc.array(fc.constantFrom('a', 'é', ' ', '😀', '国'), { minLength: 1, maxLength: 40 });
    const stretches = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.nat(30), stretches, stretches, (word, start, places, dates) => {
        const stretch = ([from, length]: readonly [number, number]) => ({
          start: from,
          text: 'x'.repeat(length),
        });
        const named = namedStretches(edition(places.map(stretch), dates.map(stretch)));
        const pieces = splitAtNames({ start, text: word.join('') }, named);
        expect(pieces.map(({ text }) => text).join('')).toBe(word.join(''));
        let at = start;
        for (const piece of pieces) {
          const length = [...piece.text].length;
          expect(piece.start).toBe(at);
          for (let letter = at; letter < at + length; letter += 1) {
            const isNamed = [...places, ...dates].some(
              ([from, size]) => from <= letter && letter < from + size,
            );
            expect(piece.kind !== null).toBe(isNamed);
          }
          at += length;
        }
      }),
    );
  });
});
