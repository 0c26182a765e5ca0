import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Another version of Node to run one of two writers in, or why there is none. */
export type OtherNode = { readonly path: string } | { readonly why: string };

/**
 * Takes the other long-term version from npm into `.cache`, once; what cannot be
 * had is said. It is the package that npm's `node` would fetch for this machine:
 * that one needs a script of its own to do so, and none are run here.
 */
export async function otherNode(): Promise<OtherNode> {
  const major = process.versions.node.startsWith('24.') ? 22 : 24;
  const place = join('.cache', `node-${major}`);
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const path = join(place, 'node_modules', name, 'bin', system === 'win' ? 'node.exe' : 'node');
  try {
    if (!existsSync(path)) {
      mkdirSync(place, { recursive: true });
      const args = ['install', '--prefix', place, '--no-save', '--no-audit', '--no-fund', `${name}@${major}`];
      await promisify(execFile)('npm', args, { timeout: 180_000 });
    }
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    console.error(`One of two writers runs in Node ${version}.`);
    return { path };
  } catch (error) {
    return { why: String((error as Error).message).split('\n')[0] ?? '' };
  }
}

/** Another path to a folder: a bind mount, where such can be made, or a link. */
export type OtherPath = {
  readonly kind: 'a bind mount' | 'a symbolic link';
  readonly to: (folder: string) => string;
  /** Takes away what `to` made. */
  readonly undo: (folder: string) => void;
};

const besides = (folder: string): string => `${folder}-by-another-way`;

const link: OtherPath = {
  kind: 'a symbolic link',
  to(folder) {
    symlinkSync(folder, besides(folder));
    return besides(folder);
  },
  // It goes with its folder.
  undo: () => {},
};

const bindMount: OtherPath = {
  kind: 'a bind mount',
  to(folder) {
    mkdirSync(besides(folder));
    execFileSync('mount', ['--bind', folder, besides(folder)], { stdio: 'pipe' });
    return besides(folder);
  },
  undo(folder) {
    execFileSync('umount', [besides(folder)], { stdio: 'pipe' });
  },
};

/** The other way that this machine has; `why` it is no bind mount. */
export function otherPath(scratch: string): { readonly way: OtherPath; readonly why: string | null } {
  try {
    const folder = join(scratch, 'probe');
    mkdirSync(folder);
    bindMount.to(folder);
    bindMount.undo(folder);
    return { way: bindMount, why: null };
  } catch (error) {
    return { way: link, why: String((error as Error).message).split('\n')[0] ?? '' };
  }
}
