import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where `npm run world` finds and puts things. */
export const PATHS = {
  curated: join(ROOT, 'tools/world/curated'),
  locks: join(ROOT, 'tools/world/sources'),
  npm: join(ROOT, '.cache/world/npm'),
  debian: join(ROOT, '.cache/world/debian'),
  out: join(ROOT, 'resources/world'),
} as const;

/** A file inside a fetched npm package. */
export const npmFile = (name: string): string => join(PATHS.npm, 'node_modules', name);

/** A file installed by a fetched Debian package, by its absolute path on a Debian system. */
export const debianFile = (path: string): string => join(PATHS.debian, 'root', path);
