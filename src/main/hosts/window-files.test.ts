import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWindowFolder } from './browser/testing.ts';
import { indexWindowFiles } from './window-files.ts';

test('a window may ask for the files of the renderer and of the world, by path', () => {
  expect([...indexWindowFiles(writeWindowFolder()).keys()].sort()).toEqual([
    '/',
    '/assets/index-abc.js',
    '/index.html',
    '/world/land.gz',
  ]);
});

test('a window that was never built is said to be so', () => {
  const empty = mkdtempSync(join(tmpdir(), 'lindero-window-'));
  expect(() => indexWindowFiles({ renderer: empty, world: empty })).toThrow(/run npm run build/);
});
