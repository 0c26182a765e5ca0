import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, repository, test } from './fixtures.ts';
import { startProgram } from './hosts/program.ts';

test.beforeEach(({ hostName }) => {
  test.skip(hostName !== 'browser', 'Only the browser host opens another program.');
  test.skip(
    process.platform === 'win32',
    'The stand-in for a browser is a script with a first line of Unix.',
  );
});

/** A program that stands in for an installed browser: opens the link that it is given, as one would. */
function writeBrowser(folder: string, behaviour: string): string {
  const path = join(folder, 'browser');
  writeFileSync(
    path,
    `#!${process.execPath}
const link = process.argv.find((arg) => arg.startsWith('--app=')).slice('--app='.length);
require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'arguments.json'))}, JSON.stringify(process.argv.slice(2)));
async function open() {
  const entry = await fetch(link, { redirect: 'manual' });
  const cookie = (entry.headers.get('set-cookie') ?? '').split(';')[0];
  return fetch(new URL('/events', link), { headers: { cookie } });
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
      expect.stringMatching(/^--app=http:\/\/127\.0\.0\.1:\d+\/\?token=/),
      `--user-data-dir=${join(dataFolder, 'window', 'browser')}`,
      '--disable-background-networking',
      '--no-first-run',
    ]),
  );
  atlas.signal('SIGTERM');
  expect(await atlas.ended).toBe(0);
});

test('closing the window ends the atlas', async ({ dataFolder }) => {
  const browser = writeBrowser(dataFolder, 'open(); setTimeout(() => process.exit(0), 5_500);');
  expect(await startWith(browser, dataFolder).ended).toBe(0);
});

test('a window that cannot be opened is said, and the atlas goes on', async ({ dataFolder }) => {
  const browser = writeBrowser(dataFolder, 'process.exit(1);');
  const atlas = startWith(browser, dataFolder);
  await atlas.says(/The window could not be opened\. Open the address above in a browser\./);
  atlas.signal('SIGINT');
  expect(await atlas.ended).toBe(0);
});
