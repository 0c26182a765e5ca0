import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '#main/hosts/browser/find-browser.ts';
import { httpHeaders } from '#main/hosts/content-security-policy.ts';
import { readNetLog } from '../tools/offline/read-net-log.ts';
import { chromiumLaunchOptions } from './chromium-options.ts';
import { expect, repository, test } from './fixtures.ts';
import { startProgram } from './hosts/program.ts';
import { openVirtualScreen } from './hosts/virtual-screen.ts';
import { watchPort } from './hosts/watched-ports.ts';
import { tryToLeave } from './leave-page.ts';
import { createAtlasPage } from './pages/atlas-page.ts';

// The atlas's own window, as `npm start` opens it: the installed browser with the application's own
// switches, and a log of whatever it asks of a network.

test.beforeEach(({ hostName }) => {
  test.skip(hostName !== 'browser', 'Only the browser host opens another program.');
  test.skip(process.platform === 'win32', 'The program between is a script of Unix.');
});

/** The installed browser, which also writes down what it asks and lets the test into its window. */
function writeLoggingBrowser(folder: string, more: readonly string[]): string {
  const path = join(folder, 'browser');
  const added = [`--log-net-log=${join(folder, 'net-log.json')}`, '--remote-debugging-port=0', ...more];
  writeFileSync(
    path,
    `#!/bin/sh
printf '%s\\n' "$@" > '${join(folder, 'arguments.txt')}'
exec '${findBrowser()}' "$@" ${added.map((flag) => `'${flag}'`).join(' ')}
`,
  );
  chmodSync(path, 0o755);
  return path;
}

async function endpointOf(folder: string): Promise<string> {
  let endpoint = '';
  await expect(() => {
    const given = readFileSync(join(folder, 'arguments.txt'), 'utf8').split('\n');
    const profile = given.find((each) => each.startsWith('--user-data-dir='))?.split('=')[1] ?? '';
    const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n');
    endpoint = `ws://127.0.0.1:${port}${path}`;
  }).toPass();
  return endpoint;
}

async function expectNothingLeaves(folder: string, display: string, more: readonly string[]): Promise<void> {
  const listening = await watchPort();
  let arrivals: readonly string[] = [];
  const atlas = startProgram(
    [process.execPath, join(repository, 'tools', 'start.mjs'), '--host=browser', `--data=${folder}`],
    { cwd: repository, env: { LINDERO_BROWSER: writeLoggingBrowser(folder, more), DISPLAY: display } },
  );
  try {
    await atlas.says(/Lindero is ready/);
    const browser = await chromium.connectOverCDP(await endpointOf(folder));
    const [context] = browser.contexts();
    await expect(() => expect(context?.pages().length).toBeGreaterThan(0)).toPass();
    const page = context?.pages()[0];
    if (context === undefined || page === undefined) throw new Error('The browser shows no window.');
    await expect(createAtlasPage(page).heading('Mexico–United States relations')).toBeVisible({
      timeout: 60_000,
    });
    // Once as the atlas's page, with its policy, and once as a page that no policy holds.
    const { addresses, port } = listening;
    await page.evaluate(tryToLeave, { addresses, port });
    const free = await context.newPage();
    await free.evaluate(tryToLeave, { addresses, port });
    // A page that cannot be loaded makes a browser look for the reason.
    for (const name of ['leave.example.org', ...addresses]) {
      await free.goto(`http://${name}:${port}/`).catch(() => {});
      // Its own page says so until it has found out, or given up.
      await expect(async () => {
        const said = await free.evaluate(() => document.body.innerText);
        expect(said).not.toMatch(/DNS_PROBE_(?:POSSIBLE|STARTED)/);
      }).toPass();
    }
    await browser.close();
    arrivals = await listening.arrivals();
  } finally {
    atlas.signal('SIGTERM');
    await atlas.ended;
    listening.close();
  }
  const log = join(folder, 'net-log.json');
  expect(existsSync(log), 'the browser wrote down what it asked').toBe(true);
  const asked = readNetLog(readFileSync(log, 'utf8'));
  expect({
    names: [...asked.lookUps.keys()],
    elsewhere: [...asked.elsewhere.keys()],
    arrivals,
  }).toEqual({ names: [], elsewhere: [], arrivals: [] });
  expect(asked.loopback).toBeGreaterThan(0);
}

test('nothing leaves the window, whatever its page and its browser try', async ({ dataFolder }) => {
  await expectNothingLeaves(dataFolder, ':none', ['--headless=new']);
});

test('nothing leaves the window on a screen either', async ({ dataFolder }) => {
  const screen = await openVirtualScreen();
  test.skip(screen === null, 'Xvfb is not installed (Debian and Ubuntu: apt-get install xvfb).');
  try {
    await expectNothingLeaves(dataFolder, screen?.display ?? '', []);
  } finally {
    screen?.end();
  }
});

test('a page of ours reaches nothing else in a browser that we did not start either, from Chromium 152', async () => {
  const listening = await watchPort();
  const server = createServer((_request, response) => {
    response.writeHead(200, { ...httpHeaders, 'Content-Type': 'text/html' }).end('<p>Lindero</p>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    test.skip(Number.parseInt(browser.version(), 10) < 152, `Chromium ${browser.version()} passes over it.`);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(tryToLeave, { addresses: listening.addresses, port: listening.port });
    await browser.close();
    expect(await listening.arrivals()).toEqual([]);
  } finally {
    await browser.close();
    server.close();
    listening.close();
  }
});
