import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileDurably } from './write-file-durably.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lindero-durable-'));

test('a file is replaced whole, and nothing else is left in the folder', () => {
  const path = join(folder(), 'settings.json');
  writeFileDurably(path, 'one');
  writeFileDurably(path, new Uint8Array(3_000_000).fill(7));
  expect(readFileSync(path).length).toBe(3_000_000);
  expect(readdirSync(join(path, '..'))).toEqual(['settings.json']);
});

test('when it cannot be written, what was there is still there', () => {
  const inside = folder();
  writeFileSync(join(inside, 'kept'), 'kept');
  expect(() => writeFileDurably(join(inside, 'kept', 'below-a-file'), 'x')).toThrow();
  expect(readdirSync(inside)).toEqual(['kept']);
});
