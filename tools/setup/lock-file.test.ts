import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

type Entry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const path = resolve(import.meta.dirname, '..', '..', 'package-lock.json');
const packages: Readonly<Record<string, Entry>> = JSON.parse(readFileSync(path, 'utf8')).packages;

/** Where Node would find a package from inside another: the nearest node_modules above. */
function isInLockFile(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

test('the lock file holds the packages of every platform, so that npm ci works on all of them', () => {
  const missing = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isInLockFile(from, name)),
  );
  expect(missing).toEqual([]);
});

test('it pins what it names by content, and names no registry', () => {
  const entries = Object.entries(packages).filter(([from]) => from !== '');
  expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('package.json asks for exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(resolve(path, '..', 'package.json'), 'utf8'),
  );
  const versions: string[] = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
