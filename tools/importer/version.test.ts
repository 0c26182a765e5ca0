import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importerVersionOf } from './version.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lindero-version-'));
  for (const folder of ['main/importer', 'main/world', 'shared/text', 'shared/time', 'shared/geo']) {
    mkdirSync(join(root, 'src', folder), { recursive: true });
  }
  write('src/main/importer/missions/find-missions.ts', 'export const one = 1;');
  write('src/shared/text/slug.ts', 'export const two = 2;');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

it('is another one as soon as a finder, or what it uses, changes', () => {
  const versions = [importerVersionOf(root)];
  write('src/main/importer/missions/find-missions.ts', 'export const one = 11;');
  versions.push(importerVersionOf(root));
  write('src/shared/text/slug.ts', 'export const two = 22;');
  versions.push(importerVersionOf(root));
  write('src/main/importer/missions/another.ts', '');
  versions.push(importerVersionOf(root));
  expect(new Set(versions).size).toBe(4);
});

it('stays when a test changes, and in another folder of the same sources', () => {
  const version = importerVersionOf(root);
  write('src/main/importer/missions/find-missions.test.ts', 'expect(1)');
  write('src/main/importer/testing/fixtures.ts', 'export {};');
  write('src/renderer/main.tsx', 'export {};');
  expect(importerVersionOf(root)).toBe(version);
  const copy = `${root}-copy`;
  cpSync(root, copy, { recursive: true });
  expect(importerVersionOf(copy)).toBe(version);
  rmSync(copy, { recursive: true });
});

it('fits a pack', () => {
  const version = importerVersionOf('.');
  expect(Number.isInteger(version) && version > 0 && version < 2 ** 31).toBe(true);
});
