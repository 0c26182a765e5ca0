import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let application = '';

/** An application with the real set-up, and an installer of Electron that writes down that it was run. */
beforeEach(() => {
  application = mkdtempSync(join(tmpdir(), 'lindero-electron-'));
  cpSync(import.meta.dirname, join(application, 'tools', 'setup'), { recursive: true });
  mkdirSync(join(application, 'node_modules', 'electron'), { recursive: true });
  installer(`console.error('Error: no network'); process.exit(1);`);
});
afterEach(() => rmSync(application, { recursive: true, force: true }));

function installer(behaviour: string): void {
  const folder = join(application, 'node_modules', 'electron');
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }');
  writeFileSync(
    join(folder, 'install.js'),
    `require('node:fs').appendFileSync(${JSON.stringify(join(application, 'asked'))}, 'x'); ${behaviour}`,
  );
}

function start(insist = false): { readonly reason?: string; readonly program?: string } {
  const module = pathToFileURL(join(application, 'tools', 'setup', 'electron.mjs')).href;
  const script = `const { findElectron } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify(await findElectron({ insist: ${insist} })));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, DISPLAY: ':0' },
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

const timesAsked = () => readFileSync(join(application, 'asked'), 'utf8').length;

test('Electron is asked for once; later starts ask for nothing, and say how to try again', () => {
  expect(start().reason).toMatch(/cannot be had \(no network\); "npm start -- --host electron" tries/);
  const memory = join(application, '.cache', 'electron-failure.json');
  // However long ago it was, as an earlier version wrote it down.
  writeFileSync(memory, JSON.stringify({ ...JSON.parse(readFileSync(memory, 'utf8')), at: 0 }));
  expect(start().reason).toMatch(/cannot be had \(no network\); "npm start -- --host electron" tries/);
  expect(timesAsked()).toBe(1);
});

test('who asks for it by name has it tried again, and it is used from then on', () => {
  start();
  expect(start(true).reason).toBe('Electron 1.2.3 cannot be had (no network)');
  installer(`const fs = require('node:fs'); fs.mkdirSync(__dirname + '/dist');
    fs.writeFileSync(__dirname + '/dist/electron', ''); fs.writeFileSync(__dirname + '/path.txt', 'electron');`);
  expect(start(true).program).toBe(join(application, 'node_modules', 'electron', 'dist', 'electron'));
  expect(start().program).toBeDefined();
  expect(timesAsked()).toBe(3);
});

test('a download that was broken off is not begun again by itself', () => {
  installer('process.kill(process.ppid, "SIGKILL");');
  expect(() => start()).toThrow();
  expect(start().reason).toMatch(/Electron 1\.2\.3 is not here; "npm start -- --host electron" tries/);
  expect(timesAsked()).toBe(1);
});

test('a copy that cannot remember does not ask', () => {
  writeFileSync(join(application, '.cache'), 'no folder');
  expect(start().reason).toMatch(/this copy cannot be written/);
  expect(() => timesAsked()).toThrow();
});

test('another version of Electron is asked for once, too', () => {
  start();
  writeFileSync(join(application, 'node_modules', 'electron', 'package.json'), '{ "version": "1.2.4" }');
  start();
  start();
  expect(timesAsked()).toBe(2);
});
