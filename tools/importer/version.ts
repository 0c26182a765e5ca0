import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What decides what an article yields: the importer, what it asks of the world, and the helpers that both use. */
const folders = [
  'src/main/importer',
  'src/main/world',
  'src/shared/text',
  'src/shared/time',
  'src/shared/geo',
];

/** Tests, what only they use, and folders of examples decide nothing. */
const isAside = (path: string): boolean =>
  /\.test\.ts$/.test(path) || path.split(sep).some((part) => part === 'testing' || part === 'fixtures');

/**
 * A number that follows from the importer's sources and from nothing else, so that an article compiled by another
 * importer is compiled again. Positive, of 31 bits.
 */
export function importerVersionOf(root: string): number {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((path) => path.endsWith('.ts') && !isAside(relative(root, path)));
    for (const path of files.sort()) {
      const name = relative(root, path).split(sep).join('/');
      hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest().readUInt32BE(0) >>> 1;
}
