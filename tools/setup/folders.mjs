import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The application's folder, where package.json is. */
export const root = resolve(import.meta.dirname, '..', '..');

/** What these tools remember between runs. Never anything that cannot be made again. */
export const cacheFolder = join(root, '.cache');

/** A path in the cache folder. The folder is made when it can be; a read-only copy does without. */
export function inCache(name) {
  try {
    mkdirSync(cacheFolder, { recursive: true });
  } catch {
    // Whoever writes there will say so.
  }
  return join(cacheFolder, name);
}
