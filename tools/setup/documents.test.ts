import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'docs/security.md', 'docs/world.md'];

test.each(documents)('every path that %s names is there', (document) => {
  const named = Array.from(
    read(document).matchAll(/`((?:src|e2e|docs|tools|bench|resources)\/[\w./*<>-]+)`/g),
  );
  // Of a pattern, the folder that it begins in.
  const paths = named.map(([, path = '']) => path.replace(/[^/]*[*<].*$/, ''));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(documents)('every page and picture that %s links to is there', (document) => {
  const links = Array.from(read(document).matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path = '']) => path);
  expect(links.filter((path) => !existsSync(resolve(root, document, '..', path)))).toEqual([]);
});

test('ARCHITECTURE.md says why each library is here', () => {
  const text = read('ARCHITECTURE.md');
  const names: string[] = Object.keys(JSON.parse(read('package.json')).dependencies);
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
