import { expect, test } from 'vitest';
import { originOf, toApplicationUrl, toChromiumUrl } from './origins.ts';

test('an address of the application goes to Chromium and comes back the same', () => {
  const url = 'lindero-app://atlas/world/land.gz?x=1#article/a';
  expect(toChromiumUrl(url)).toBe(
    'http://atlas.lindero-app.electron-double.localhost/world/land.gz?x=1#article/a',
  );
  expect(toApplicationUrl(toChromiumUrl(url))).toBe(url);
});

test('any other address stays what it is', () => {
  for (const url of ['https://example.org/a', 'about:blank', 'not a url'])
    expect(toApplicationUrl(url)).toBe(url);
});

test('the origin of an application address has no path', () => {
  expect(originOf('lindero-app://atlas/index.html')).toBe('lindero-app://atlas');
  expect(originOf('about:blank')).toBe('null');
});
