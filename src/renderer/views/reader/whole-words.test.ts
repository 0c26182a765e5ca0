import { expect, test } from 'vitest';
import { toWholeWords } from './whole-words.ts';

const widened = (text: string, selected: string, language = 'en') => {
  const start = Array.from(text.slice(0, text.indexOf(selected))).length;
  const { start: from, end } = toWholeWords(
    { start, end: start + Array.from(selected).length },
    text,
    language,
  );
  return Array.from(text).slice(from, end).join('');
};

test('words that a selection cuts are taken whole, at both ends', () => {
  const text = 'The embassy in Washington opened in 1822.';
  expect(widened(text, 'bassy in Wash')).toBe('embassy in Washington');
  expect(widened(text, 'ashingto')).toBe('Washington');
  expect(widened(text, '82')).toBe('1822');
});

test('what is whole stays as it is, with the spaces and marks that were chosen', () => {
  const text = 'The embassy in Washington, it says, opened.';
  for (const chosen of ['embassy', ' embassy ', 'Washington,', 'it says, ', text])
    expect(widened(text, chosen)).toBe(chosen);
});

test('words have accents, letters beyond the first plane and languages without spaces', () => {
  expect(widened('𝒜 relación íntima', 'ción')).toBe('relación');
  expect(widened('La relacio\u0301n existe', 'acio')).toBe('relacio\u0301n');
  expect(widened('שלום עולם', 'ול', 'he')).toBe('עולם');
  expect(widened('中国和日本建交', '国', 'zh')).toBe('中国');
});

test('a language that nobody knows, and the ends of the text, are no hindrance', () => {
  expect(widened('Embassy', 'mbass', 'no such language')).toBe('Embassy');
  expect(toWholeWords({ start: 0, end: 0 }, '', 'en')).toEqual({ start: 0, end: 0 });
});
