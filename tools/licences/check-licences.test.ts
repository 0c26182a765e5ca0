import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { carriedPackages, licenceProblems } from './check-licences.ts';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const carried = carriedPackages(JSON.parse(read('package-lock.json')));

test('every package that the application carries is under a licence of the list, and NOTICE.md names it', () => {
  expect(licenceProblems(carried, read('NOTICE.md'))).toEqual([]);
});

test('the lock file says of the direct ones what their own package says', () => {
  const own = (name: string) => JSON.parse(read(`node_modules/${name}/package.json`)).license;
  const names = Object.keys(JSON.parse(read('package.json')).dependencies);
  const licences = new Map(carried.map(({ name, licence }) => [name, licence]));
  expect(names.filter((name) => licences.get(name) !== own(name))).toEqual([]);
});

const notice = '| `one` | MIT |\n| `react-leaflet` | Hippocratic-2.1 |\n';
const chosen = { name: 'react-leaflet', version: '5.0.0', licence: 'Hippocratic-2.1' };

test.each([
  [
    'another licence',
    [{ name: 'one', version: '1.0.0', licence: 'GPL-3.0-only' }, chosen],
    /under GPL-3\.0-only, which is not in the list/,
  ],
  [
    'the exception of another package',
    [{ name: 'one', version: '1.0.0', licence: 'Hippocratic-2.1' }, chosen],
    /one 1\.0\.0 is under Hippocratic/,
  ],
  ['no licence', [{ name: 'one', version: '1.0.0', licence: null }, chosen], /names no licence/],
  [
    'no row',
    [
      { name: 'one', version: '1.0.0', licence: 'MIT' },
      { name: 'two', version: '1.0.0', licence: 'ISC' },
      chosen,
    ],
    /does not name two 1\.0\.0/,
  ],
  ['another row', [{ name: 'one', version: '1.0.0', licence: 'ISC' }, chosen], /NOTICE\.md says MIT of one/],
  ['a row too many', [chosen], /names one, which is not carried/],
])('%s is one problem, said in a sentence', (_what, packages, sentence) => {
  expect(licenceProblems(packages, notice)).toEqual([expect.stringMatching(sentence)]);
});
