import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '#main/files/make-folder.ts';
import { removeLeftovers } from '#main/files/remove-leftovers.ts';
import { systemCode } from '#main/files/system-code.ts';
import { isArticleId } from '#shared/contract/article-id.ts';
import { LinderoError } from '#shared/contract/errors.ts';

export type LibraryFolders = {
  /** Current editions, `<article id>.lindero`. */
  readonly packs: string;
  /** Editions that were removed or replaced. */
  readonly trash: string;
  /** Packs compiled from the articles that come with the atlas. */
  readonly builtIn: string;
};

/** Makes the folders that are missing, and removes what writes that were cut off left in them. Fails with `data.not-writable`. */
export function prepareLibraryFolders(dataFolder: string): LibraryFolders {
  const packs = join(dataFolder, 'library');
  const folders = { packs, trash: join(packs, 'trash'), builtIn: join(dataFolder, 'built-in') };
  for (const folder of Object.values(folders)) {
    try {
      makeFolder(folder);
    } catch (cause) {
      const reason = systemCode(cause) || String(cause);
      throw new LinderoError(
        'data.not-writable',
        `The folder ${folder} cannot be made (${reason}). Move away what is in its place, make the folder that it is to lie in your own, or choose another data folder with --data DIR.`,
        { cause },
      );
    }
    removeLeftovers(folder);
  }
  return folders;
}

/**
 * Where the pack of an article lies in a folder. Throws `library.bad-id` for
 * anything that is no article's id, so that no path is built that leaves the folder.
 */
export function packPath(folder: string, id: string): string {
  const path = resolve(folder, `${id}${packEnding}`);
  if (!isArticleId(id) || dirname(path) !== resolve(folder)) throw badId(id);
  return path;
}

/** Whether something in a folder may be a pack, whatever it is called before its ending. */
export function isPackFile(entry: Dirent): boolean {
  return !entry.isDirectory() && entry.name.toLowerCase().endsWith(packEnding);
}

/** The article's id that a file of the library is named after; null for any other name. */
export function idOfPackFile(fileName: string): string | null {
  const id = fileName.endsWith(packEnding) ? fileName.slice(0, -packEnding.length) : '';
  return isArticleId(id) ? id : null;
}

/**
 * An id for a pack that lies under a name that is no article's id (`ABC.lindero`,
 * `.lindero`), so that it can be listed and removed all the same.
 */
export function idOfStrangeName(fileName: string): string {
  return `file-${createHash('sha256').update(fileName).digest('hex').slice(0, 16)}`;
}

function badId(id: string): LinderoError {
  const shown = JSON.stringify(id.slice(0, 60));
  return new LinderoError(
    'library.bad-id',
    `${shown} cannot be the id of an article: ids are lower-case letters, digits and single hyphens. Import the article again.`,
  );
}

const packEnding = '.lindero';
