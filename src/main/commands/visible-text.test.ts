import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test('marks that a terminal obeys are seen, and do nothing', () => {
  expect(visibleText('a\u001b]0;Another title\u0007b\u001b[2J\u009b31m\u202egpj')).toBe(
    'a\\u{1b}]0;Another title\\u{7}b\\u{1b}[2J\\u{9b}31m\\u{202e}gpj',
  );
  expect(visibleText('Peru\rChile')).toBe('Peru\\u{d}Chile');
});

test('words in any script, line breaks, tabs and the bar of what is done stay', () => {
  for (const text of ['Río Bravo\n\tالعربية עברית 中文 👩‍🌾\n', '\r████ 1/2 a.txt', '\r        \r', 'a\r\nb'])
    expect(visibleText(text)).toBe(text);
});
