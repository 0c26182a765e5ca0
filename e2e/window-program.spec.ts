import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { windowKeyName } from '#shared/contract/transport.ts';
import { expect, repository, test } from './fixtures.ts';
import { startProgram } from './hosts/program.ts';

test.beforeEach(() => {
  test.skip(
    process.platform === 'win32',
    'The stand-in for a browser is a script with a first line of Unix.',
  );
});

/**
 * A program that stands in for an installed browser: reads the page that it is
 * given, follows it to the link, and listens to events as the window does.
 */
function writeBrowser(folder: string, behaviour: string): string {
  const path = join(folder, 'browser');
  writeFileSync(
    path,
    `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const address = process.argv.find((arg) => arg.startsWith('--app=')).slice('--app='.length);
const follow = () => /;url=([^"]+)"/.exec(readFileSync(new URL(address), 'utf8'))[1];
const link = address.startsWith('file:') ? follow() : address;
writeFileSync(${JSON.stringify(join(folder, 'arguments.json'))}, JSON.stringify(process.argv.slice(2)));
writeFileSync(${JSON.stringify(join(folder, 'link'))}, link);
async function open() {
  const entry = await fetch(link);
  const cookie = entry.headers.get('set-cookie').split(';')[0];
  const key = /name="${windowKeyName}" content="([^"]+)"/.exec(await entry.text())[1];
  return fetch(new URL('/events', link), { headers: { cookie, '${windowKeyName}': key } });
}
${behaviour}
`,
  );
  chmodSync(path, 0o755);
  return path;
}

function startWith(browser: string, dataFolder: string) {
  return startProgram(
    [process.execPath, join(repository, 'tools', 'start.mjs'), '--host=browser', `--data=${dataFolder}`],
    { cwd: repository, env: { LINDERO_BROWSER: browser, DISPLAY: ':none' } },
  );
}

test('the window is a program of its own, with its own profile and no talk to the network', async ({
  dataFolder,
}) => {
  const browser = writeBrowser(dataFolder, 'open();');
  const atlas = startWith(browser, dataFolder);
  await atlas.says(/Lindero is ready/);
  const readArguments = () =>
    JSON.parse(readFileSync(join(dataFolder, 'arguments.json'), 'utf8')) as string[];
  await expect(async () => expect(readArguments()).not.toEqual([])).toPass();
  expect(readArguments()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^--app=file:\/\/.*\/window\/link-\w+\/lindero\.html$/),
      `--user-data-dir=${join(dataFolder, 'window', 'browser')}`,
      '--disable-background-networking',
      '--no-first-run',
    ]),
  );
  // The page that leads to the link goes as soon as it was followed.
  await expect.poll(() => linkPageIn(dataFolder)).toBe(null);
  atlas.signal('SIGTERM');
  expect(await atlas.ended).toBe(0);
});

test('who reads the command lines and environments of all programs while it starts finds no way in', async ({
  dataFolder,
}) => {
  test.skip(process.platform !== 'linux', 'Only Linux shows them as files to every user.');
  const browser = writeBrowser(dataFolder, 'setInterval(() => {}, 1_000);');
  const atlas = startWith(browser, dataFolder);
  const [, printed = ''] = await atlas.says(/Lindero is ready: (\S+)/);
  const linkFile = join(dataFolder, 'link');
  await expect.poll(() => existsSync(linkFile) && readFileSync(linkFile, 'utf8')).toContain('?token=');

  const seen = readProcesses();
  // Compared without being shown: what stands in an environment belongs in no report.
  const isSeen = (text: string) => seen.includes(text);
  const page = linkPageIn(dataFolder) ?? '';
  expect(isSeen(page)).toBe(true);
  const link = readFileSync(linkFile, 'utf8');
  const tokens = [printed, link].map((each) => new URL(each).searchParams.get('token') ?? '');
  expect(tokens.map(isSeen)).toEqual([false, false]);
  expect([statSync(dirname(page)).mode & 0o777, statSync(page).mode & 0o777]).toEqual([0o700, 0o600]);
  // It was a good one all the time.
  expect((await fetch(link)).status).toBe(200);
  expect((await fetch(link)).status).toBe(403);
  atlas.signal('SIGTERM');
  expect(await atlas.ended).toBe(0);
});

/** The page that leads to the link, while it is there. */
function linkPageIn(dataFolder: string): string | null {
  const folder = join(dataFolder, 'window');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const place = names.find((name) => name.startsWith('link-'));
  return place === undefined ? null : join(folder, place, 'lindero.html');
}

/** What every user can read of the running programs, and what only their own user can. */
function readProcesses(): string {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids
    .flatMap((id) => [`/proc/${id}/cmdline`, `/proc/${id}/environ`])
    .map((path) => {
      try {
        return readFileSync(path, 'latin1');
      } catch {
        // It ended, or is another user's.
        return '';
      }
    })
    .join('\n');
}

test('closing the window ends the atlas', async ({ dataFolder }) => {
  const browser = writeBrowser(dataFolder, 'open().then(() => process.exit(0));');
  expect(await startWith(browser, dataFolder).ended).toBe(0);
});

test('a window that cannot be opened is said, and the atlas goes on', async ({ dataFolder }) => {
  const browser = writeBrowser(dataFolder, 'process.exit(1);');
  const atlas = startWith(browser, dataFolder);
  await atlas.says(/The window could not be opened\. Open the address above in a browser\./);
  atlas.signal('SIGINT');
  expect(await atlas.ended).toBe(0);
});

test('a browser comes to the atlas through the page that only this user can read, again when it is loaded anew, and in a second window', async ({
  dataFolder,
  chromiumForPages,
}) => {
  const atlas = startWith(writeBrowser(dataFolder, 'setInterval(() => {}, 1_000);'), dataFolder);
  await atlas.says(/Lindero is ready/);
  await expect.poll(() => linkPageIn(dataFolder)).not.toBe(null);
  const page = linkPageIn(dataFolder) ?? '';
  const context = await (await chromiumForPages()).newContext();
  const first = await context.newPage();
  const article = { name: 'Mexico–United States relations', level: 1 };
  await first.goto(pathToFileURL(page).href);
  await expect(first.getByRole('heading', article)).toBeVisible();
  expect(first.url()).not.toContain('token');
  // Each is answered its first call.
  const isAnswered = async (page: Page, come: () => Promise<unknown>): Promise<void> => {
    const answer = page.waitForResponse((response) => response.url().endsWith('/invoke'));
    await come();
    expect((await answer).status()).toBe(200);
  };
  await isAnswered(first, () => first.reload());
  const second = await context.newPage();
  await isAnswered(second, () => second.goto(new URL(first.url()).origin));
  await context.close();
  atlas.signal('SIGTERM');
  expect(await atlas.ended).toBe(0);
});
