import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export type LibraryFolders = {
  /** Current editions, `<article id>.lindero`. */
  readonly packs: string;
  /** Editions that were removed or replaced. */
  readonly trash: string;
  /** Packs compiled from the articles that come with the atlas. */
  readonly builtIn: string;
};

export function prepareLibraryFolders(dataFolder: string): LibraryFolders {
  const packs = join(dataFolder, 'library');
  const folders = { packs, trash: join(packs, 'trash'), builtIn: join(dataFolder, 'built-in') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  return folders;
}

export function packPath(folder: string, id: string): string {
  return join(folder, `${id}.lindero`);
}
