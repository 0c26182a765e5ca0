import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';

function machineWith(...programs: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-browsers-'));
  for (const program of programs) {
    mkdirSync(dirname(join(folder, program)), { recursive: true });
    writeFileSync(join(folder, program), '');
    chmodSync(join(folder, program), 0o755);
  }
  return folder;
}

test('on Linux, Chromium is found on PATH before others', () => {
  const first = machineWith('google-chrome');
  const second = machineWith('chromium', 'microsoft-edge');
  const env = { PATH: [first, second].join(delimiter) };
  expect(findBrowser({ platform: 'linux', env })).toBe(join(second, 'chromium'));
});

test('on Windows, it is found where its installer puts it', () => {
  const machine = machineWith('Microsoft/Edge/Application/msedge.exe');
  expect(findBrowser({ platform: 'win32', env: { 'PROGRAMFILES(X86)': machine } })).toBe(
    join(machine, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  );
});

test('on macOS, it is found among the applications of the user', () => {
  const program = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const home = machineWith(program);
  expect(findBrowser({ platform: 'darwin', env: { HOME: home } })).toBe(join(home, program));
});

test('LINDERO_BROWSER names another, and only that one', () => {
  const machine = machineWith('chromium', 'mine');
  const env = { PATH: machine, LINDERO_BROWSER: join(machine, 'mine') };
  expect(findBrowser({ platform: 'linux', env })).toBe(join(machine, 'mine'));
  expect(findBrowser({ platform: 'linux', env: { ...env, LINDERO_BROWSER: '/not/there' } })).toBeNull();
});

test('a folder or a file that cannot be run is no browser', () => {
  const machine = machineWith('chromium/inside');
  expect(findBrowser({ platform: 'linux', env: { PATH: machine } })).toBeNull();
});
