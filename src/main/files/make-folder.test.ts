import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

test('a folder is made with those above it, and is left alone when it is there', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'lindero-folder-')), 'a', 'b');
  makeFolder(path);
  makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('where there is a file in the way it says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-folder-'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(folder, 'file', 'below'))).toThrow(/ENOTDIR|EEXIST/);
});

test.skipIf(process.platform !== 'linux')('below /proc it fails, and never hangs', () => {
  expect(() => makeFolder('/proc/lindero/data')).toThrow('ENOENT');
});
