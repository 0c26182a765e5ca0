import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './folders.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { runQuietly } from './run.mjs';
import { Sorry } from './sorry.mjs';

/** Installs the packages of the lock file, unless just these are installed. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await oneAtATime(async () => {
    if (isInstalled()) return;
    const install = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { ok, output } = await runQuietly('Installing the packages of package-lock.json', [
      ...npmCommand(),
      ...install,
    ]);
    if (ok) return;
    console.error(output.trim());
    throw new Sorry(
      'The packages could not be installed: npm ci failed, as shown above. Check the network and the registry (npm config get registry), then run the same command again.',
    );
  });
}

/** npm writes node_modules/.package-lock.json when it is done: it tells what is really there. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' ||
      // Packages for other platforms are in the lock file only.
      optional === true ||
      (present[path]?.version === version && existsSync(join(root, path, 'package.json'))),
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** The npm that started us, else the one on PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script !== undefined && basename(script) === 'npm-cli.js') return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
