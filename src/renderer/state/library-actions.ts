import { saveFile } from '#renderer/files/save-file.ts';
import type { Outcome } from '#shared/contract/errors.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { EditionChanges } from '#shared/models/edition-changes.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { ImportResult, PackSummary, PlacingChoice } from '#shared/models/library.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import type { ChosenFile } from './import-batches.ts';
import { countriesIn, type LibraryState } from './library-state.ts';
import { runImport } from './run-import.ts';
import type { WindowStore } from './store.ts';

const packMediaType = 'application/vnd.sqlite3';

export type LibraryActions = {
  readonly show: (shown: boolean) => Promise<void>;
  /** Asks again what there is. */
  readonly refresh: () => Promise<void>;
  /** Imports files and reports; a single article is opened at once. */
  readonly importFiles: (files: readonly ChosenFile[]) => Promise<void>;
  readonly cancelImport: () => void;
  /** Answers what an import asked: whether a text is to be kept that may be no article. */
  readonly decide: (heldId: string, isKept: boolean) => Promise<void>;
  readonly closeReport: () => void;
  readonly open: (id: string) => Promise<void>;
  readonly remove: (pack: PackSummary) => Promise<void>;
  readonly restore: (trashId: string) => Promise<void>;
  readonly forgetRemoved: () => void;
  readonly exportPack: (id: string) => Promise<void>;
  readonly showChanges: (pack: Pick<PackSummary, 'id' | 'title'> | null) => Promise<void>;
  /** Places a mission of the open article by hand; null gives it back to the rule. */
  readonly placeMission: (mission: Mission, choice: PlacingChoice | null) => Promise<void>;
};

type Others = {
  readonly report: (failure: Failure) => void;
  readonly openArticle: (id: string) => Promise<void>;
};

export function createLibraryActions(store: WindowStore, bridge: HostBridge, others: Others): LibraryActions {
  const { getState } = store;
  const change = (part: Partial<LibraryState>) =>
    store.setState({ library: { ...getState().library, ...part } });

  let abort = new AbortController();

  /** The value, or null and a report of why there is none. */
  function answered<Value>(outcome: Outcome<Value>): Value | null {
    if (outcome.ok) return outcome.value;
    others.report(outcome.error);
    return null;
  }

  async function refresh(): Promise<void> {
    const [packs, trash] = await Promise.all([
      bridge.invoke('library.list', {}),
      bridge.invoke('library.trash', {}),
    ]);
    change({ packs: answered(packs) ?? getState().library.packs, trash: answered(trash) ?? [] });
  }

  async function countriesOf(changes: readonly EditionChanges[]): Promise<readonly CountryFacts[]> {
    const iso2 = countriesIn(changes);
    if (iso2.length === 0) return [];
    return answered(await bridge.invoke('world.countries', { iso2: iso2.slice(0, 300) })) ?? [];
  }

  async function report(results: readonly ImportResult[]): Promise<void> {
    const changes = results.flatMap((result) => (result.kind === 'replaced' ? [result.changes] : []));
    change({ running: null, report: { results, countries: await countriesOf(changes) } });
    const opened = results.flatMap((result) => ('id' in result ? [result.id] : []));
    const [only] = opened;
    if (only !== undefined && opened.length === 1) await others.openArticle(only);
  }

  /** A point may lie in a country that the article never spoke of. */
  async function learnCountry(iso2: string | null): Promise<void> {
    const { open } = getState();
    if (iso2 === null || open.status !== 'ready') return;
    if (open.atlas.countries.some((country) => country.iso2 === iso2)) return;
    const found = answered(await bridge.invoke('world.countries', { iso2: [iso2] })) ?? [];
    const now = getState().open;
    if (now.status !== 'ready') return;
    store.setState({
      open: { ...now, atlas: { ...now.atlas, countries: [...now.atlas.countries, ...found] } },
    });
  }

  async function decide(heldId: string, isKept: boolean): Promise<void> {
    const kept = isKept ? await bridge.invoke('library.keep', { heldId }) : null;
    if (kept === null) void bridge.invoke('library.leaveOut', { heldId });
    const { report: shown } = getState().library;
    if (shown === null) return;
    const resultOf = ({ name }: ImportResult): ImportResult => {
      if (kept === null) return { kind: 'left-out', name };
      return kept.ok ? kept.value : { kind: 'failed', name, error: kept.error };
    };
    const results = shown.results.map((result) =>
      result.kind === 'asked' && result.heldId === heldId ? resultOf(result) : result,
    );
    change({ report: { ...shown, results } });
  }

  /** What was not answered is not kept. */
  function closeReport(): void {
    for (const result of getState().library.report?.results ?? [])
      if (result.kind === 'asked') void bridge.invoke('library.leaveOut', { heldId: result.heldId });
    change({ report: null });
  }

  return {
    refresh,
    async show(shown) {
      change({ shown });
      if (shown) await refresh();
    },
    async importFiles(files) {
      if (files.length === 0 || getState().library.running !== null) return;
      abort = new AbortController();
      const { signal } = abort;
      const show = (done: number, current: string | null) =>
        change({ running: { done, total: files.length, current, cancelled: signal.aborted } });
      // What says how far it is, and ends it, lies under no dialog.
      change({ shown: false });
      show(0, files[0]?.name ?? null);
      await report(await runImport(bridge, files, signal, show));
    },
    cancelImport() {
      const { running } = getState().library;
      if (running !== null) change({ running: { ...running, cancelled: true } });
      abort.abort();
    },
    decide,
    closeReport,
    async open(id) {
      closeReport();
      change({ shown: false });
      await others.openArticle(id);
    },
    async remove(pack) {
      const removed = answered(await bridge.invoke('library.remove', { id: pack.id }));
      if (removed !== null) change({ removed });
      await refresh();
    },
    async restore(trashId) {
      const restored = answered(await bridge.invoke('library.restore', { trashId }));
      if (restored !== null) change({ removed: null });
      await refresh();
    },
    forgetRemoved: () => change({ removed: null }),
    async exportPack(id) {
      const pack = answered(await bridge.invoke('library.export', { id }));
      if (pack === null) return;
      const bytes = Uint8Array.from(atob(pack.base64), (character) => character.charCodeAt(0));
      saveFile(pack.fileName, new Blob([bytes]), packMediaType);
    },
    async showChanges(pack) {
      if (pack === null) return change({ changes: null });
      const outcome = await bridge.invoke('library.changes', { id: pack.id });
      if (!outcome.ok) return others.report(outcome.error);
      const changes = outcome.value;
      const countries = changes === null ? [] : await countriesOf([changes]);
      change({ changes: { title: pack.title, changes, countries } });
    },
    async placeMission(mission, choice) {
      const { open } = getState();
      if (open.status !== 'ready') return;
      const { id } = open.atlas.edition.article;
      const at = { id, missionId: mission.id };
      const placed = answered(
        choice === null
          ? await bridge.invoke('library.clearPlacing', at)
          : await bridge.invoke('library.correctPlacing', { ...at, choice }),
      );
      if (placed === null) return;
      await learnCountry(placed.placing.place?.country ?? null);
      replaceMission(store, id, placed);
    },
  };
}

/** The open article with one mission placed anew; anything else of it stays the same object. */
function replaceMission(store: WindowStore, articleId: string, placed: Mission): void {
  const { open } = store.getState();
  if (open.status !== 'ready' || open.atlas.edition.article.id !== articleId) return;
  const { edition } = open.atlas;
  const missions = edition.missions.map((mission) => (mission.id === placed.id ? placed : mission));
  store.setState({ open: { ...open, atlas: { ...open.atlas, edition: { ...edition, missions } } } });
}
