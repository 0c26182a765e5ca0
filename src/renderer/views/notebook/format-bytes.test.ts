import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes.ts';

test.each([
  [512, '0.5 kB', '0,5 kB'],
  [36_864, '37 kB', '37 kB'],
  [999_499, '999 kB', '999 kB'],
  [999_500, '1 MB', '1 MB'],
  [11_784_192, '12 MB', '12 MB'],
])('%i bytes are read as %s, in Spanish as %s', (bytes, en, es) => {
  expect(formatBytes(bytes, 'en')).toBe(en);
  expect(formatBytes(bytes, 'es').replace(/\s/, ' ')).toBe(es);
});
