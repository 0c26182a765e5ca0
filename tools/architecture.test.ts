import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('ARCHITECTURE.md', 'utf8');

test('every path that ARCHITECTURE.md names exists', () => {
  const paths = [
    ...text.matchAll(/`((?:src|resources|tools|e2e|bench|docs)(?:\/[\w./-]+)?|[A-Z]+\.md|biome\.json)`/g),
  ]
    .map((match) => match[1] ?? '')
    .filter((path) => !path.includes('<'));
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
