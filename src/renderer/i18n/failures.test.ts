import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { systemFailureCodes } from '#shared/contract/system-failures.ts';
import { catalogue } from './catalogue.ts';
import { failureText, warningKind } from './failure-text.ts';
import { createTranslate } from './translate.ts';

/** Shown at a terminal only, before there is a window or without one. */
const atTheTerminal = [
  'host.port-in-use',
  'host.port-refused',
  'install.incomplete',
  'install.not-built',
  'output.not-writable',
  'output.one-file',
  'request.not-json',
];

function codesIn(folders: readonly string[], expression: RegExp): readonly string[] {
  return folders
    .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^commands/.test(path))
        .map((path) => readFileSync(folder + path, 'utf8')),
    )
    .flatMap((text) => [...text.matchAll(expression)])
    .map((match) => match[1] ?? '');
}
const thrown = codesIn(['../../main/', '../../shared/'], /(?:LinderoError|refuse)\(\s*'([a-z.-]+)'/g);
/** What the window itself finds wrong. */
const reported = codesIn(['../'], /\bcode: '([a-z.-]+)'/g);

test('every failure that can reach the window is said in both languages', () => {
  expect(thrown.length).toBeGreaterThan(20);
  expect(reported.length).toBeGreaterThan(5);
  const unsaid = [...thrown, ...reported, ...systemFailureCodes].filter(
    (code) => !atTheTerminal.includes(code) && !Object.hasOwn(catalogue.en, `failure.${code}`),
  );
  expect([...new Set(unsaid)]).toEqual([]);
});

test('a failure of a known code is said in the reader’s language, another in the core’s own words', () => {
  const t = createTranslate('es');
  expect(failureText({ code: 'pack.newer', message: 'This pack …' }, t)).toContain('Actualice Lindero');
  expect(failureText({ code: 'area.unheard-of', message: 'Do this.' }, t)).toBe('Do this.');
});

test('a remark of a known kind has a name, another none', () => {
  const t = createTranslate('en');
  expect(warningKind({ code: 'table.missing-cell', message: '', line: 1 }, t)).toBe('Empty cell');
  expect(warningKind({ code: 'area.unheard-of', message: '', line: 1 }, t)).toBeNull();
});
