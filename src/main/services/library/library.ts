import type { ApplicationFolders } from '#main/application-folders.ts';
import type { CoreEventBus } from '#main/core-events.ts';
import { writePack } from '#main/db/pack/write-pack.ts';
import { isDoubtful } from '#main/importer/doubtful-article.ts';
import type { ImportWorkerRequest } from '#main/importer/import-worker-messages.ts';
import type { World } from '#main/world/open-world.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { EditionChanges } from '#shared/models/edition-changes.ts';
import type { Failure } from '#shared/models/failure.ts';
import type {
  ImportReport,
  ImportResult,
  PackSummary,
  PlacingChoice,
  TrashedPack,
} from '#shared/models/library.ts';
import type { Mission } from '#shared/models/mission.ts';
import { prepareBuiltInArticles } from './built-in-articles.ts';
import { compareEditions } from './compare-editions.ts';
import { openCorrectionsFile } from './corrections-file.ts';
import { createEditionCache } from './edition-cache.ts';
import { type CompiledArticle, createHeldArticles } from './held-articles.ts';
import { createImports } from './import-files.ts';
import type { ImportWorker } from './import-worker-client.ts';
import { prepareLibraryFolders } from './library-folders.ts';
import { openPackShelf } from './pack-shelf.ts';
import { packFacts } from './pack-summary.ts';
import {
  correctionOf,
  correctionsFor,
  correctionsIn,
  type KeptCorrection,
  withCorrections,
  withoutManualPlacing,
} from './placing-corrections.ts';

export type Library = {
  readonly list: () => Promise<readonly PackSummary[]>;
  /** Every article with a stamp that changes when its edition or its placings do. */
  readonly stamps: () => Promise<readonly { readonly id: string; readonly stamp: string }[]>;
  /** The edition with the person's placings applied. */
  readonly open: (id: string) => Promise<Edition>;
  readonly importFiles: (importId: string, files: readonly ImportWorkerRequest[]) => Promise<ImportReport>;
  readonly cancelImport: (importId: string) => boolean;
  /** Takes a text in that an import asked about. Fails with `library.not-held`. */
  readonly keepHeld: (heldId: string) => Promise<ImportResult>;
  /** Forgets it; false when there is none any more. */
  readonly leaveHeld: (heldId: string) => boolean;
  readonly remove: (id: string) => Promise<TrashedPack>;
  readonly trash: () => Promise<readonly TrashedPack[]>;
  readonly restore: (trashId: string) => Promise<PackSummary>;
  readonly changes: (id: string) => Promise<EditionChanges | null>;
  readonly exportPack: (id: string) => Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  readonly correctPlacing: (id: string, missionId: string, choice: PlacingChoice) => Promise<Mission>;
  readonly clearPlacing: (id: string, missionId: string) => Promise<Mission>;
  /** What was found at start and mended, or could not be. */
  readonly notices: readonly Failure[];
  readonly close: () => Promise<void>;
};

export type LibraryOptions = {
  readonly dataFolder: string;
  readonly folders: Pick<ApplicationFolders, 'world' | 'articles' | 'compiledArticles'>;
  readonly importWorker: ImportWorker;
  readonly world: World;
  readonly events: CoreEventBus;
};

/** Opens the packs of one user, the built-in article among them. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { dataFolder, world, events } = options;
  const folders = prepareLibraryFolders(dataFolder);
  const builtIn = await prepareBuiltInArticles({
    articlesFolder: options.folders.articles,
    worldFolder: options.folders.world,
    compiledFolder: options.folders.compiledArticles,
    cacheFolder: folders.builtIn,
    world,
  });
  const shelf = await openPackShelf(folders, builtIn.packs);
  const corrections = openCorrectionsFile(dataFolder);
  const cache = createEditionCache();
  const held = createHeldArticles();
  const imports = createImports({
    worker: options.importWorker,
    keep,
    onProgress: (payload) => events.emit({ name: 'library.importProgress', payload }),
  });
  const changed = () => events.emit({ name: 'library.changed', payload: {} });

  /** As the pack has it, but for placings by hand, which only the corrections say. */
  const openUncorrected = (id: string): Promise<Edition> =>
    cache.get(id, shelf.stamp(id), async () => {
      const { edition } = await shelf.read(id);
      return { ...edition, missions: edition.missions.map(withoutManualPlacing) };
    });
  const open = async (id: string): Promise<Edition> =>
    withCorrections(await openUncorrected(id), corrections.of(id));

  /** A text of which nothing says that it is an article is asked about first; one of which there is an edition was meant. */
  async function keep(article: CompiledArticle): Promise<ImportResult> {
    const { edition } = article;
    const { id } = edition.article;
    if (!article.wasPack && isDoubtful(edition) && !shelf.has(id)) return held.hold(article);
    return put(article);
  }

  async function put({ name, edition, importerVersion, pack }: CompiledArticle): Promise<ImportResult> {
    const facts = packFacts(edition);
    const { id, title, missionCount, reviewCount, warningCount } = facts;
    const result = { name, id, title, missionCount, reviewCount, warningCount };
    const before = shelf.has(id) ? await shelf.read(id).catch(() => null) : null;
    const { sha256 } = edition.article.source;
    if (before?.edition.article.source.sha256 === sha256 && before.importerVersion === importerVersion) {
      keepCorrections(edition);
      return { ...result, kind: 'unchanged' };
    }
    const trashed = shelf.put(pack, facts);
    keepCorrections(edition);
    changed();
    if (before === null) return { ...result, kind: 'imported' };
    const changes = compareEditions(before.edition, edition);
    return { ...result, kind: 'replaced', trashId: trashed?.trashId ?? null, changes };
  }

  /** Placings that a pack brings from another machine; what was placed here stays. */
  function keepCorrections(edition: Edition): void {
    const { id } = edition.article;
    const brought = correctionsIn(edition);
    const isNew = (own: readonly KeptCorrection[]) => (one: KeptCorrection) =>
      !own.some(({ missionId }) => missionId === one.missionId);
    if (!brought.some(isNew(corrections.of(id)))) return;
    corrections.change(id, (own) => [...own, ...brought.filter(isNew(own))]);
  }

  async function missionOf(id: string, missionId: string): Promise<{ edition: Edition; mission: Mission }> {
    const edition = await openUncorrected(id);
    const mission = edition.missions.find((each) => each.id === missionId);
    if (mission !== undefined) return { edition, mission };
    throw new LinderoError('library.no-such-mission', 'The article has no such mission. Open it again.');
  }

  /** Replaces what a person said of one mission; null takes it back. */
  async function changePlacing(
    id: string,
    missionId: string,
    choice: PlacingChoice | null,
  ): Promise<Mission> {
    const { edition, mission } = await missionOf(id, missionId);
    const chosen = choice === null ? [] : [correctionOf(mission, edition, choice, world)];
    const next = corrections.change(id, (own) => {
      const old = correctionsFor(edition, own)(mission)?.correction;
      return [...own.filter((correction) => correction !== old), ...chosen];
    });
    changed();
    const { missions } = withCorrections(edition, next);
    return missions.find((each) => each.id === missionId) ?? mission;
  }

  return {
    list: shelf.list,
    async stamps() {
      const packs = (await shelf.list()).filter(({ problem }) => problem === null);
      return packs.map(({ id }) => ({
        id,
        stamp: `${shelf.stamp(id)} ${JSON.stringify(corrections.of(id))}`,
      }));
    },
    open,
    importFiles: imports.run,
    cancelImport: imports.cancel,
    // In a promise, so that one that is gone is a failure like any other.
    keepHeld: async (heldId) => put(held.take(heldId)),
    leaveHeld: held.leave,
    async remove(id) {
      const trashed = await shelf.remove(id);
      changed();
      return trashed;
    },
    trash: shelf.trash,
    async restore(trashId) {
      const summary = await shelf.restore(trashId);
      changed();
      return summary;
    },
    async changes(id) {
      const previous = await shelf.readPrevious(id);
      return previous === null ? null : compareEditions(previous.edition, await openUncorrected(id));
    },
    async exportPack(id) {
      const contents = await shelf.read(id);
      const bytes = await writePack({ ...contents, edition: await open(id) });
      return { fileName: `${id}.lindero`, bytes };
    },
    correctPlacing: changePlacing,
    clearPlacing: (id, missionId) => changePlacing(id, missionId, null),
    notices: [...builtIn.failures, ...shelf.notices, corrections.notice].filter((notice) => notice !== null),
    close: imports.close,
  };
}
