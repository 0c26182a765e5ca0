import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinderoError } from '#shared/contract/errors.ts';
import { PATHS } from '../lib/paths.ts';
import { type DebianSource, isDebian, type Source } from './sources.ts';

/**
 * Puts the contents of the Debian sources under .cache/world/debian/root. A package comes from
 * .cache/world/debian when it lies there, else from `apt-get download`; either way its SHA-256 must be right.
 */
export function fetchDebianSources(sources: readonly Source[]): void {
  mkdirSync(PATHS.debian, { recursive: true });
  for (const { debian } of sources.filter(isDebian)) {
    const unpacked = join(PATHS.debian, `${debian.package}.unpacked`);
    if (existsSync(unpacked) && readFileSync(unpacked, 'utf8') === debian.sha256) continue;
    const file = join(PATHS.debian, `${debian.package}.deb`);
    if (!isIntact(file, debian.sha256)) download(debian, file);
    unpack(file, debian);
    writeFileSync(unpacked, debian.sha256);
  }
}

type Package = DebianSource['debian'];

/** apt's own user cannot write into a home folder. */
const APT = ['--quiet=2', '-o', 'APT::Sandbox::User=root'];

function download({ package: name, version, sha256 }: Package, file: string): void {
  console.error(`Fetching Debian's ${name} ${version} …`);
  const folder = join(PATHS.debian, 'download');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const get = () => run('apt-get', [...APT, 'download', `${name}=${version}`], folder);
  // A machine that has never asked has no list of packages yet.
  if (!get() && !(run('apt-get', [...APT, 'update'], folder) && get()))
    throw unavailable(name, version, file);
  const [arrived] = readdirSync(folder).filter((each) => each.endsWith('.deb'));
  if (arrived === undefined || !isIntact(join(folder, arrived), sha256)) {
    throw new LinderoError(
      'world.source-damaged',
      `Debian's ${name} ${version} did not arrive as it should be (SHA-256 ${sha256}). Run \`npm run world\` again.`,
    );
  }
  renameSync(join(folder, arrived), file);
  rmSync(folder, { recursive: true });
}

function unpack(file: string, { package: name, version }: Package): void {
  const root = join(PATHS.debian, 'root');
  mkdirSync(root, { recursive: true });
  if (!run('dpkg-deb', ['--extract', file, root], PATHS.debian)) throw unavailable(name, version, file);
}

const unavailable = (name: string, version: string, file: string): LinderoError =>
  new LinderoError(
    'world.source-missing',
    `Rivers, lakes and disputed lines come from Debian's package ${name} ${version}: run this on Debian 12 or a relative with apt-get and dpkg-deb and a network, or put the package at ${file} first.`,
  );

const run = (program: string, args: readonly string[], cwd: string): boolean =>
  spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

function isIntact(file: string, sha256: string): boolean {
  return existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
}
