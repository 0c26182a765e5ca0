import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { readOutsideAddress } from './outside-address.ts';

test.each([
  ['https://example.org/a?b#c', 'https://', 'example.org', '/a?b#c'],
  ['HTTP://Example.org:8080', 'http://', 'example.org:8080', '/'],
  // Cyrillic letters that look like Latin ones are shown for what they are.
  ['https://www.аpple.com/', 'https://', 'www.xn--pple-43d.com', '/'],
  ['https://example.org/\u202Egnp.exe', 'https://', 'example.org', '/%E2%80%AEgnp.exe'],
  ['  https://example.org/a b  ', 'https://', 'example.org', '/a%20b'],
])('%s is shown as a browser understands it', (text, beforeHost, host, afterHost) => {
  const whole = beforeHost + host + afterHost;
  expect(readOutsideAddress(text)).toEqual({ whole, beforeHost, host, afterHost });
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'mailto:a@example.org',
  'smb://host/share',
  'ms-msdt:/id',
  'data:text/html,x',
  'lindero://article/x',
  'https://user@example.org',
  'https://example.com:secret@example.org',
  'https://example.com@example.org',
  '//example.org',
  'example.org',
  'HTTPS//example.org',
  '',
  `https://example.org/${'a'.repeat(5_000)}`,
])('%s is handed to no browser', (text) => {
  expect(readOutsideAddress(text)).toBeNull();
});

test('whatever is handed over is an address of the web in plain letters, and means the same when read again', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (text) => {
        const address = readOutsideAddress(text);
        if (address === null) return;
        expect(address.whole).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
        expect(readOutsideAddress(address.whole)).toEqual(address);
      },
    ),
    { numRuns: propertyRuns(50) },
  );
});
