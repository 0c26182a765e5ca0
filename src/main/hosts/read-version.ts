import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The application's version, from its package.json. */
export function readVersion(applicationFolder: string): string {
  const { version } = JSON.parse(readFileSync(join(applicationFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
