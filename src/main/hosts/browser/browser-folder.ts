import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * A folder of this user that the browser may read and write: `window` in the data
 * folder, except for a Snap package, which sees no hidden folder of the home and
 * keeps its own. `program` is null for the default browser.
 */
export function browserFolder(program: string | null, dataFolder: string, home = homedir()): string {
  const usual = join(dataFolder, 'window');
  if (process.platform !== 'linux' || !existsSync(join(home, 'snap'))) return usual;
  const snap = program === null ? snapOfDefaultBrowser() : snapOf(program);
  if (snap === null) return usual;
  const forThisData = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return join(home, 'snap', snap, 'common', 'lindero', forThisData);
}

/** The Snap package that a program is of: a link to `snap` itself, or a script that starts one. */
function snapOf(program: string): string | null {
  try {
    if (basename(realpathSync(program)) === 'snap') return basename(program);
    return /\/snap\/bin\/([a-z0-9-]+)/.exec(beginningOf(program))?.[1] ?? null;
  } catch {
    return null;
  }
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4096);
    const text = bytes.toString('latin1', 0, readSync(file, bytes));
    return text.startsWith('#!') ? text : '';
  } finally {
    closeSync(file);
  }
}

/** Snap names its applications `package_application.desktop`. */
function snapOfDefaultBrowser(): string | null {
  try {
    const name = execFileSync('xdg-settings', ['get', 'default-web-browser'], {
      encoding: 'utf8',
      timeout: 2_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return /^([a-z0-9-]+)_[a-z0-9-]+\.desktop$/.exec(name)?.[1] ?? null;
  } catch {
    return null;
  }
}
