import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './run.mjs';
import { Sorry } from './sorry.mjs';

const advice =
  'The end-to-end tests need Chromium, Chrome or Edge: install one (Debian and Ubuntu: apt-get install chromium), or set LINDERO_BROWSER to it, then run npm test again.';

/** Finds the browser that end-to-end tests drive; on Debian and Ubuntu, as root, installs it. */
export async function ensureChromium() {
  if (await isThere()) return;
  if (!mayInstall()) throw new Sorry(advice);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => ['apt-get', '-y', '-o', 'Dpkg::Use-Pty=0', ...args];
  // Package lists of a fresh machine are empty or old.
  const updated = await runQuietly('Reading the lists of packages', apt('update'), { env });
  const installed = await runQuietly(
    'Installing Chromium',
    apt('install', '--no-install-recommends', 'chromium'),
    {
      env,
    },
  );
  if (await isThere()) return;
  console.error(`${updated.output}${installed.output}`.trim());
  throw new Sorry(advice);
}

async function isThere() {
  // The same search as the application's own, which is TypeScript and needs tsx, installed by now.
  const { tsImport } = await import('tsx/esm/api');
  const { findBrowser } = await tsImport('../../src/main/hosts/browser/find-browser.ts', import.meta.url);
  return findBrowser() !== null;
}

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isOnPath('apt-get')) return false;
  return (
    existsSync('/etc/os-release') &&
    /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
