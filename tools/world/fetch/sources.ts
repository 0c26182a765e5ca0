import { join } from 'node:path';
import { PATHS } from '../lib/paths.ts';
import { readJson } from '../lib/read.ts';

type Described = {
  readonly id: string;
  readonly name: string;
  /** SPDX, or words. */
  readonly licence: string;
  /** The text to show wherever the data is shown. */
  readonly attribution: string;
};
export type NpmSource = Described & { readonly npm: string };
export type DebianSource = Described & {
  readonly debian: { readonly package: string; readonly version: string; readonly sha256: string };
};
export type Source = NpmSource | DebianSource | Described;

type Lock = {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity: string }>>;
};

export const readSources = (): readonly Source[] => readJson(join(PATHS.locks, 'sources.json'));

/** Version and checksum (SHA-512) of an npm package, from the committed lock file. */
export function lockedPackage(name: string): { readonly version: string; readonly integrity: string } {
  const { packages } = readJson<Lock>(join(PATHS.locks, 'package-lock.json'));
  const locked = packages[`node_modules/${name}`];
  if (locked === undefined) throw new Error(`${name} is not in tools/world/sources/package-lock.json.`);
  return { version: locked.version, integrity: locked.integrity };
}

export const isDebian = (source: Source): source is DebianSource => 'debian' in source;
export const isNpm = (source: Source): source is NpmSource => 'npm' in source;
