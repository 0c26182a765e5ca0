import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { LinderoError } from '#shared/contract/errors.ts';
import { markFolder } from './files/folder-identity.ts';
import { keepPrivate } from './files/keep-private.ts';
import { makeFolder } from './files/make-folder.ts';
import { removeLeftovers } from './files/remove-leftovers.ts';

export type ApplicationFolders = {
  /** Where package.json, resources and out are. */
  readonly application: string;
  /** Compiled geographic data. */
  readonly world: string;
  /** Source texts of the built-in articles. */
  readonly articles: string;
  /** The same, compiled by the build. */
  readonly compiledArticles: string;
  /** The packages of the two faces that everything is set in. */
  readonly faces: string;
  /** The window's built files. */
  readonly renderer: string;
  /** The built workers. */
  readonly workers: string;
};

/** Finds the application from any of its own files, built or not: the nearest folder above with package.json and resources. */
export function applicationFolders(from: string): ApplicationFolders {
  let application = resolve(from);
  while (!existsSync(join(application, 'package.json')) || !existsSync(join(application, 'resources'))) {
    const parent = dirname(application);
    if (parent === application) {
      throw new LinderoError(
        'install.incomplete',
        `The folder resources is missing beside package.json above ${from}: get a whole copy of Lindero.`,
      );
    }
    application = parent;
  }
  return {
    application,
    world: join(application, 'resources', 'world'),
    articles: join(application, 'resources', 'articles'),
    compiledArticles: join(application, 'out', 'articles'),
    faces: join(application, 'node_modules', '@fontsource-variable'),
    renderer: join(application, 'out', 'renderer'),
    workers: join(application, 'out', 'main'),
  };
}

/** Where the platform keeps a user's data: both hosts use the same folder, and so the same library. */
export function defaultDataFolder(): string {
  return envPaths('Lindero', { suffix: '' }).data;
}

/**
 * Makes the data folder when it is not there, keeps it for its user, and removes
 * what writes that were cut off left in it. Fails with `data.not-writable` before
 * anything depends on it.
 */
export function prepareDataFolder(folder: string): string {
  const path = resolve(folder);
  const probe = join(path, `.writable.${randomUUID()}.tmp`);
  try {
    makeFolder(path);
    writeFileSync(probe, '', { mode: 0o600 });
    rmSync(probe, { force: true });
  } catch (error) {
    throw new LinderoError(
      'data.not-writable',
      `The data folder ${path} cannot be written (${reason(error)}). Make it a folder that you may write, or choose another with --data DIR.`,
      { cause: error },
    );
  }
  keepPrivate(path, path === resolve(defaultDataFolder()));
  markFolder(path);
  removeLeftovers(path);
  removeLeftovers(join(path, 'window'));
  return path;
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
