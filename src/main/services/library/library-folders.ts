import { join } from 'node:path';
import { makeFolder } from '#main/files/make-folder.ts';
import { LinderoError } from '#shared/contract/errors.ts';

export type LibraryFolders = {
  /** Current editions, `<article id>.lindero`. */
  readonly packs: string;
  /** Editions that were removed or replaced. */
  readonly trash: string;
  /** Packs compiled from the articles that come with the atlas. */
  readonly builtIn: string;
};

/** Makes the folders that are missing. Fails with `data.not-writable`. */
export function prepareLibraryFolders(dataFolder: string): LibraryFolders {
  const packs = join(dataFolder, 'library');
  const folders = { packs, trash: join(packs, 'trash'), builtIn: join(dataFolder, 'built-in') };
  for (const folder of Object.values(folders)) {
    try {
      makeFolder(folder);
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new LinderoError(
        'data.not-writable',
        `The folder ${folder} cannot be made (${reason}). Move away what is in its place, or choose another data folder with --data DIR.`,
        { cause },
      );
    }
  }
  return folders;
}

export function packPath(folder: string, id: string): string {
  return join(folder, `${id}.lindero`);
}
