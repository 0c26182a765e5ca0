import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackContents } from '#main/db/pack/write-pack.ts';
import { identityOf, markFolder, refuseAnotherFolder } from '#main/files/folder-identity.ts';
import { withFileLock } from '#main/files/lock-file.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { PackSummary, TrashedPack } from '#shared/models/library.ts';
import type { BuiltInPack } from './built-in-articles.ts';
import {
  idOfPackFile,
  idOfStrangeName,
  isPackFile,
  type LibraryFolders,
  packPath,
} from './library-folders.ts';
import { openPackIndex, stampOf } from './pack-index.ts';
import { type PackFacts, packFacts } from './pack-summary.ts';
import { openPackTrials } from './pack-trials.ts';
import { checkReadable, isThere, readPackFile } from './read-pack-file.ts';
import { keepInTrash, listTrash, moveDurably, moveToTrash, type TrashEntry } from './trash.ts';

/** The packs on disk: one current edition an article, and the trash. Knows nothing of importing. */
export type PackShelf = {
  readonly list: () => Promise<readonly PackSummary[]>;
  readonly has: (id: string) => boolean;
  /** Changes whenever the edition does. */
  readonly stamp: (id: string) => string;
  /** Throws `library.no-such-article`, `pack.damaged`, `pack.newer`, `pack.not-readable`. */
  readonly read: (id: string) => Promise<PackContents>;
  /** Makes a pack the current edition; the one before goes to the trash. Answers when it is on disk; throws `pack.not-readable` when the one before cannot be read. */
  readonly put: (pack: Uint8Array, facts: PackFacts) => TrashEntry | null;
  /** Throws `library.no-such-article`, `library.built-in`. */
  readonly remove: (id: string) => Promise<TrashedPack>;
  readonly trash: () => Promise<readonly TrashedPack[]>;
  /** Throws `library.not-in-trash`, and what is wrong with the pack. */
  readonly restore: (trashId: string) => Promise<PackSummary>;
  /** Packs that were set aside at start, and why the index of them cannot be read. */
  readonly notices: readonly Failure[];
  /** The edition that the current one replaced; null when it replaced none. */
  readonly readPrevious: (id: string) => Promise<PackContents | null>;
};

export async function openPackShelf(
  folders: LibraryFolders,
  builtInPacks: readonly BuiltInPack[],
): Promise<PackShelf> {
  const trials = openPackTrials(folders.packs, (place) => {
    const folder = place === 'library' ? folders.packs : folders.trash;
    return packFiles(folder).map((name) => stampOf(join(folder, name)));
  });
  const shipped = new Map(
    builtInPacks.map(({ path, contents }) => [path, { contents, stamp: stampOf(path) }] as const),
  );
  const read = async (path: string): Promise<PackContents> => {
    const known = shipped.get(path);
    return known?.stamp === stampOf(path) ? known.contents : readPackFile(path);
  };
  /** What the atlas compiled itself needs no trial; nor does what was listed before as it is now. */
  const readNew = (path: string): Promise<PackContents> =>
    shipped.has(path) ? read(path) : trials.run(path, stampOf(path), () => readPackFile(path));
  const index = openPackIndex(folders.packs, readNew);
  async function readListed(path: string, id: string): Promise<PackContents> {
    const { problem } = await index.factsOf(path, id);
    if (problem?.code === 'pack.set-aside') throw new LinderoError(problem.code, problem.message);
    return read(path);
  }
  const builtIn = new Map<string, string>();
  for (const { path } of builtInPacks) builtIn.set((await index.factsOf(path, 'built-in')).id, path);

  markFolder(folders.packs);
  const home = [dirname(folders.packs), folders.packs].map((folder) => ({
    folder,
    known: identityOf(folder),
  }));
  /** Does what changes an article's place while nobody else does, unless its disk is gone. */
  function change<Result>(path: string, work: () => Result): Result {
    for (const { folder, known } of home) refuseAnotherFolder(folder, known);
    return withFileLock(path, work);
  }
  const ownPath = (id: string) => packPath(folders.packs, id);
  /** Files under names that are no article's id, by the id that they are listed with. */
  const strangeNames = () =>
    new Map(
      packFiles(folders.packs).flatMap((name) =>
        idOfPackFile(name) === null ? [[idOfStrangeName(name), name] as const] : [],
      ),
    );
  function pathOf(id: string): string {
    const path = isThere(ownPath(id)) ? ownPath(id) : (builtIn.get(id) ?? strangePath(id));
    if (path === undefined) {
      throw new LinderoError('library.no-such-article', `There is no article “${id}” in the library.`);
    }
    return path;
  }
  function strangePath(id: string): string | undefined {
    const name = strangeNames().get(id);
    return name === undefined ? undefined : join(folders.packs, name);
  }
  async function summaryOf(id: string, path = pathOf(id)): Promise<PackSummary> {
    const own = path !== builtIn.get(id);
    const facts = await index.factsOf(path, id);
    const problem = facts.problem ?? (facts.id === id ? null : toFailure(misnamed(path, facts.id)));
    const changedAt = own ? lstatSync(path, { throwIfNoEntry: false })?.mtime.toISOString() : null;
    return {
      ...facts,
      id,
      title: titleOf(facts, path),
      problem,
      importedAt: changedAt ?? null,
      builtIn: !own,
    };
  }
  /** Puts something into an article's place; what lies there goes to the trash, unless it cannot be read: that stays. */
  function replace(path: string, id: string, put: () => void): TrashEntry | null {
    if (isThere(path)) {
      checkReadable(path);
      return keepInTrash(folders.trash, path, id, put);
    }
    put();
    return null;
  }
  async function trashed({ path, ...entry }: TrashEntry): Promise<TrashedPack> {
    return { ...entry, title: titleOf(await index.factsOf(path, entry.id), path) };
  }

  return {
    notices: [...trials.notices, ...(index.notice === null ? [] : [index.notice])],
    async list() {
      const own = packFiles(folders.packs).flatMap((name) => idOfPackFile(name) ?? []);
      const ids = [...new Set([...own, ...builtIn.keys()])];
      const summaries: PackSummary[] = [];
      for (const id of ids) if (isThere(ownPath(id)) || builtIn.has(id)) summaries.push(await summaryOf(id));
      for (const [id, name] of strangeNames()) summaries.push(await summaryOf(id, join(folders.packs, name)));
      index.save();
      return summaries.sort((one, other) => one.title.localeCompare(other.title, 'en'));
    },
    has: (id) => isThere(ownPath(id)) || builtIn.has(id),
    stamp: (id) => index.stampOf(pathOf(id)),
    async read(id) {
      const contents = await readListed(pathOf(id), id);
      const { id: named } = contents.edition.article;
      if (named !== id) throw misnamed(pathOf(id), named);
      return contents;
    },
    put(pack, facts) {
      const path = ownPath(facts.id);
      return change(path, () => {
        const before = replace(path, facts.id, () => writeFileDurably(path, pack));
        index.remember(path, facts);
        index.save();
        return before;
      });
    },
    async remove(id) {
      if (!isThere(ownPath(id)) && builtIn.has(id)) {
        throw new LinderoError(
          'library.built-in',
          'This article comes with the atlas and cannot be removed.',
        );
      }
      return trashed(change(ownPath(id), () => moveToTrash(folders.trash, pathOf(id), id)));
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
      trials.forgive(stampOf(entry.path));
      const contents = await readNew(entry.path);
      // Under its own article's name, whatever the file was called.
      const { id } = contents.edition.article;
      const path = ownPath(id);
      change(path, () => {
        replace(path, id, () => moveDurably(entry.path, path));
        index.remember(path, packFacts(contents.edition));
        index.save();
      });
      return summaryOf(id);
    },
    async readPrevious(id) {
      const replaced = listTrash(folders.trash).find(
        (entry) => entry.id === id && entry.reason === 'replaced',
      );
      if (replaced !== undefined) return readListed(replaced.path, id);
      const builtInPath = builtIn.get(id);
      return builtInPath !== undefined && isThere(ownPath(id)) ? read(builtInPath) : null;
    },
  };
}

const packFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => isPackFile(entry))
    .map(({ name }) => name);

/** A file that cannot be read has no title but its name. */
const titleOf = (facts: PackFacts, path: string): string =>
  facts.problem !== null && facts.title === facts.id ? basename(path) : facts.title;

function misnamed(path: string, id: string): LinderoError {
  return new LinderoError(
    'pack.misnamed',
    `The file ${basename(path)} holds the article “${id}” and is not named after it, so it is not opened. Import it, or remove it: brought back from the trash it gets its name.`,
  );
}
