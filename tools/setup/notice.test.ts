import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

test('NOTICE.md names every library that the application carries, with its licence', () => {
  const rows = readFileSync(join(root, 'NOTICE.md'), 'utf8').matchAll(/^\| `([^`]+)` +\| (\S+) +\|$/gm);
  const noticed = new Map(Array.from(rows, ([, name, licence]) => [name, licence]));
  const names = Object.keys(readJson('package.json').dependencies);
  const wrong = names.filter(
    (name) => noticed.get(name) !== readJson(`node_modules/${name}/package.json`).license,
  );
  expect(wrong).toEqual([]);
});
