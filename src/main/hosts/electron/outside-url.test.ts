import { expect, test } from 'vitest';
import { isSafeOutside } from './outside-url.ts';

test('pages of the web may be given to the browser', () => {
  expect(isSafeOutside('https://en.wikipedia.org/wiki/Mexico')).toBe(true);
});

test.each([
  'http://example.org',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'ms-msdt:/id PCWDiagnostic',
  'smb://server/share',
  'lindero://article/a',
  'https://user:secret@example.org',
  'HTTPS//example.org',
  '\\\\server\\share',
  '',
])('%s may not', (url) => {
  expect(isSafeOutside(url)).toBe(false);
});
