import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { readPackContents } from '#main/db/pack/read-pack.ts';
import type { PackContents } from '#main/db/pack/write-pack.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import type { PackSummary, TrashedPack } from '#shared/models/library.ts';
import { type LibraryFolders, packPath } from './library-folders.ts';
import { openPackIndex } from './pack-index.ts';
import { type PackFacts, packFacts } from './pack-summary.ts';
import { keepInTrash, listTrash, moveToTrash, type TrashEntry } from './trash.ts';

/** The packs on disk: one current edition an article, and the trash. Knows nothing of importing. */
export type PackShelf = {
  readonly list: () => Promise<readonly PackSummary[]>;
  readonly has: (id: string) => boolean;
  /** Changes whenever the edition does. */
  readonly stamp: (id: string) => string;
  /** Throws `library.no-such-article`, `pack.damaged`, `pack.newer`. */
  readonly read: (id: string) => Promise<PackContents>;
  /** Makes a pack the current edition; the one before goes to the trash. Answers when it is on disk. */
  readonly put: (pack: Uint8Array, facts: PackFacts) => TrashEntry | null;
  /** Throws `library.no-such-article`, `library.built-in`. */
  readonly remove: (id: string) => Promise<TrashedPack>;
  readonly trash: () => Promise<readonly TrashedPack[]>;
  /** Throws `library.not-in-trash`, and what is wrong with the pack. */
  readonly restore: (trashId: string) => Promise<PackSummary>;
  /** The edition that the current one replaced; null when it replaced none. */
  readonly readPrevious: (id: string) => Promise<PackContents | null>;
};

export async function openPackShelf(
  folders: LibraryFolders,
  builtInPacks: readonly string[],
): Promise<PackShelf> {
  const index = openPackIndex(folders.packs);
  const builtIn = new Map<string, string>();
  for (const path of builtInPacks) builtIn.set((await index.factsOf(path, 'built-in')).id, path);

  const ownPath = (id: string) => packPath(folders.packs, id);
  function pathOf(id: string): string {
    const path = existsSync(ownPath(id)) ? ownPath(id) : builtIn.get(id);
    if (path === undefined) {
      throw new LinderoError('library.no-such-article', `There is no article “${id}” in the library.`);
    }
    return path;
  }
  async function summaryOf(id: string): Promise<PackSummary> {
    const path = pathOf(id);
    const own = path === ownPath(id);
    const facts = await index.factsOf(path, id);
    const problem = facts.problem ?? (facts.id === id ? null : misnamed(facts.id));
    const importedAt = own ? statSync(path).mtime.toISOString() : null;
    return { ...facts, id, problem, importedAt, builtIn: !own };
  }
  async function trashed({ path, ...entry }: TrashEntry): Promise<TrashedPack> {
    return { ...entry, title: (await index.factsOf(path, entry.id)).title };
  }

  return {
    async list() {
      const own = readdirSync(folders.packs).flatMap((name) => namePattern.exec(name)?.[1] ?? []);
      const ids = [...new Set([...own, ...builtIn.keys()])];
      const summaries: PackSummary[] = [];
      for (const id of ids)
        if (existsSync(ownPath(id)) || builtIn.has(id)) summaries.push(await summaryOf(id));
      index.save();
      return summaries.sort((one, other) => one.title.localeCompare(other.title, 'en'));
    },
    has: (id) => existsSync(ownPath(id)) || builtIn.has(id),
    stamp: (id) => index.stampOf(pathOf(id)),
    read: async (id) => readPackContents(readFileSync(pathOf(id))),
    put(pack, facts) {
      const path = ownPath(facts.id);
      const before = existsSync(path) ? keepInTrash(folders.trash, path, facts.id) : null;
      writeFileDurably(path, pack);
      index.remember(path, facts);
      index.save();
      return before;
    },
    async remove(id) {
      if (!existsSync(ownPath(id)) && builtIn.has(id)) {
        throw new LinderoError(
          'library.built-in',
          'This article comes with the atlas and cannot be removed.',
        );
      }
      return trashed(moveToTrash(folders.trash, pathOf(id), id));
    },
    async trash() {
      const entries: TrashedPack[] = [];
      for (const entry of listTrash(folders.trash)) entries.push(await trashed(entry));
      index.save();
      return entries;
    },
    async restore(trashId) {
      const entry = listTrash(folders.trash).find((each) => each.trashId === trashId);
      if (entry === undefined) {
        throw new LinderoError('library.not-in-trash', 'This edition is not in the trash any more.');
      }
      const contents = await readPackContents(readFileSync(entry.path));
      const path = ownPath(entry.id);
      if (existsSync(path)) keepInTrash(folders.trash, path, entry.id);
      renameSync(entry.path, path);
      index.remember(path, packFacts(contents.edition));
      index.save();
      return summaryOf(entry.id);
    },
    async readPrevious(id) {
      const replaced = listTrash(folders.trash).find(
        (entry) => entry.id === id && entry.reason === 'replaced',
      );
      if (replaced !== undefined) return readPackContents(readFileSync(replaced.path));
      const shipped = builtIn.get(id);
      return shipped !== undefined && existsSync(ownPath(id))
        ? readPackContents(readFileSync(shipped))
        : null;
    },
  };
}

const namePattern = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.lindero$/;

function misnamed(id: string) {
  return {
    code: 'pack.misnamed',
    message: `The file holds the article “${id}”. Import it instead of copying it into the folder.`,
  };
}
