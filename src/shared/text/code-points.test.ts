import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCodePoints } from './code-points.ts';

const texts = fc.string({
  unit: fc.constantFrom('a', 'é', 'e\u0301', '𝐌', '🇲🇽', '👩‍👩‍👧', '\n', '\ud83d', '\ude00', '漢'),
});

test('offsets agree with counting the code points one by one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const index = indexCodePoints(text);
      const characters = [...text];
      expect(index.length).toBe(characters.length);
      let unit = 0;
      for (const [codePoint, character] of characters.entries()) {
        expect(index.fromUnit(unit)).toBe(codePoint);
        expect(index.toUnit(codePoint)).toBe(unit);
        unit += character.length;
      }
      expect(index.toUnit(characters.length)).toBe(text.length);
      expect(index.fromUnit(text.length)).toBe(characters.length);
    }),
  );
});

test('a slice by code points never cuts a character in two', () => {
  const text = 'La 🇲🇽 bandera';
  const index = indexCodePoints(text);
  expect(index.slice(3, 5)).toBe('🇲🇽');
  expect(index.slice(6, index.length)).toBe('bandera');
});
