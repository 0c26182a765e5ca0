import { mkdtempSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeLinkPage } from './link-page.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lindero-pages-'));
const link = 'http://127.0.0.1:1/?token=a&b="<c>';
/** What others than the user may do. */
const others = (path: string) => (statSync(path).mode & 0o077).toString(8);

test.skipIf(process.platform === 'win32')(
  'nobody else reads the page that leads to the link, nor its folder',
  () => {
    const path = fileURLToPath(writeLinkPage(folder(), link).address);
    expect([others(path), others(dirname(path))]).toEqual(['0', '0']);
  },
);

test('the page leads to the link and runs nothing; its address does not tell the link', () => {
  const { address } = writeLinkPage(folder(), link);
  const page = readFileSync(fileURLToPath(address), 'utf8');
  expect(page).toContain('content="0;url=http://127.0.0.1:1/?token=a&amp;b=&quot;&lt;c>"');
  expect(page).not.toContain('<script');
  expect(address).not.toContain('token');
});

test('a page that was used goes, and one that a killed start left goes with a later start', () => {
  const place = folder();
  writeLinkPage(place, link).remove();
  expect(readdirSync(place)).toEqual([]);
  const left = dirname(fileURLToPath(writeLinkPage(place, link).address));
  const before = new Date(Date.now() - 3_600_000);
  utimesSync(left, before, before);
  const now = dirname(fileURLToPath(writeLinkPage(place, link).address));
  expect(readdirSync(place).map((name) => join(place, name))).toEqual([now]);
});
