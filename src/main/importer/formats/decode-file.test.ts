import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LinderoError } from '#shared/contract/errors.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { decodeFile } from './decode-file.ts';
import { maximumFileBytes } from './source-document.ts';

const article =
  '= Perú–Türkiye relations =\n\nThe embassy of Peru in Ankara is the older one; “Lima” follows.\n'.repeat(3);
const latin =
  'La embajada de España está en la capital.\nLas relaciones diplomáticas son más antiguas: él llegó en 1836.\n';

const file = (bytes: Uint8Array) => ({ fileName: 'a.txt', bytes });
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const oneByte = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function failureOf(bytes: Uint8Array): { code: string; line: number | undefined } {
  try {
    decodeFile(file(bytes));
  } catch (error) {
    if (error instanceof LinderoError) return { code: error.code, line: error.line };
    throw error;
  }
  throw new Error('The file was accepted.');
}

describe('what is read', () => {
  test.each([
    ['UTF-8', utf8(article)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${article}`)],
    ['UTF-16 little endian with a mark', utf16(`\uFEFF${article}`, false)],
    ['UTF-16 big endian with a mark', utf16(`\uFEFF${article}`, true)],
    ['UTF-16 little endian without a mark', utf16(article, false)],
    ['UTF-16 big endian without a mark', utf16(article, true)],
  ])('%s gives the same text', (_name, bytes) => {
    expect(decodeFile(file(bytes)).text).toBe(article);
  });

  test('Latin-1 text in a Western language is read, and the edition says what was supposed', () => {
    const read = decodeFile(file(oneByte(latin)));
    expect(read.text).toBe(latin);
    expect(read.notes.map((note) => note.code)).toEqual(['encoding.not-utf-8']);
  });

  test('a page that states its encoding is read in it', () => {
    const start = utf8('<html><head><meta charset="windows-1251"></head><body>');
    const cyrillic = [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0];
    expect(decodeFile(file(new Uint8Array([...start, ...cyrillic]))).text).toContain('Москва');
  });

  test('CR and CRLF are line ends, and nothing else changes', () => {
    expect(decodeFile(file(utf8('a\r\nb\rc\n\n d\t'))).text).toBe('a\nb\nc\n\n d\t');
  });
});

describe('what is refused, with its code', () => {
  test('nothing, or nothing but white space', () => {
    expect(failureOf(new Uint8Array()).code).toBe('article.empty');
    expect(failureOf(utf8('\uFEFF \r\n\t')).code).toBe('article.empty');
  });

  test('a file above the limit, before it is looked at', () => {
    expect(failureOf(new Uint8Array(maximumFileBytes + 1)).code).toBe('article.too-large');
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7 and so on')],
    ['an RTF document', utf8('{\\rtf1\\ansi Text.}')],
    ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['zeroes among letters', new Uint8Array(200).map((_, index) => (index % 3 === 0 ? 0 : 65))],
    ['another SQLite file', utf8('SQLite format 3\0rest')],
  ])('%s', (_name, bytes) => {
    expect(failureOf(bytes).code).toBe('article.binary');
  });

  test('a single zero or control character, with its line', () => {
    const long = 'word '.repeat(50);
    expect(failureOf(utf8(`one\ntwo ${long}\n${long}\u0000`))).toEqual({ code: 'article.binary', line: 3 });
    expect(failureOf(utf8('one\r\ntwo\u0007'))).toEqual({ code: 'article.control-characters', line: 2 });
  });

  test('UTF-8 with a damaged character, with its line', () => {
    const bytes = new Uint8Array([...utf8('Perú é\nñandú ü\nmás '), 0xc3, ...utf8('x\nfin')]);
    expect(failureOf(bytes)).toEqual({ code: 'article.encoding', line: 3 });
  });

  test('Cyrillic in an old encoding that the file does not state', () => {
    const words = Array.from({ length: 40 }, () => [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20]).flat();
    expect(failureOf(new Uint8Array(words)).code).toBe('article.encoding');
  });

  test('UTF-16 that ends in the middle of a character', () => {
    expect(failureOf(utf16(`\uFEFF${article}`, false).subarray(0, 101)).code).toBe('article.encoding');
  });
});

test('any bytes give a text or a coded error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        expect(typeof decodeFile(file(bytes)).text).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(LinderoError);
        expect((error as LinderoError).code).toMatch(/^article\.[a-z-]+$/);
      }
    }),
    { numRuns: propertyRuns(2000) },
  );
});

test('any text survives UTF-8 and UTF-16 with a mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (raw) => {
      const text = `x${raw.replace(/\p{Cc}/gu, ' ').replace(/\uFEFF/g, '')}`;
      expect(decodeFile(file(utf8(text))).text).toBe(text);
      expect(decodeFile(file(utf16(`\uFEFF${text}`, true))).text).toBe(text);
    }),
    { numRuns: propertyRuns(500) },
  );
});
