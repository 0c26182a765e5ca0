import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKey, searchKeyWithOrigin, searchTokens } from './search-key.ts';

test('accents, case, ligatures, quotes and dashes make no difference', () => {
  expect(searchKey('Mérida')).toBe('merida');
  expect(searchKey('Me\u0301rida')).toBe('merida');
  expect(searchKey('ÆRØ — “Straße”')).toBe('aero - "strasse"');
  expect(searchKey('ﬁnance № Ⅳ')).toBe('finance no iv');
  expect(searchKey('Año, İzmir, Đà Nẵng')).toBe('ano, izmir, da nang');
});

test('composed and decomposed forms of any text give the same key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
    }),
  );
});

test('the key says for each of its units where it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { key, origin } = searchKeyWithOrigin(text);
      expect(key).toBe(searchKey(text));
      expect(origin).toHaveLength(key.length + 1);
      expect(origin.at(-1)).toBe(text.length);
      for (let index = 1; index < origin.length; index += 1) {
        expect(origin[index]).toBeGreaterThanOrEqual(origin[index - 1] ?? 0);
      }
    }),
  );
});

test('a token knows its whole original, marks included', () => {
  const text = 'In Me\u0301rida, 𝐌éxico’s';
  expect(searchTokens(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'In',
    'Me\u0301rida',
    '𝐌éxico',
    's',
  ]);
});

test('scripts without spaces between words are cut into letters, others into words', () => {
  const words = (text: string) => searchTokens(text).map(({ word }) => word);
  expect(words('中国和日本 (Japan)')).toEqual(['中', '国', '和', '日', '本', 'japan']);
  expect(words('ΕΛΛΆΣ Ελλάς')).toEqual(['ελλασ', 'ελλασ']);
  expect(words('co\u00adoperation')).toEqual(['cooperation']);
  expect(words('العـــربية')).toEqual(words('العربية'));
  expect(words('Россия, 대한민국')).toHaveLength(2);
});
