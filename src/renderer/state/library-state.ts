import type { EditionChanges } from '#shared/models/edition-changes.ts';
import type { ImportResult, PackSummary, TrashedPack } from '#shared/models/library.ts';
import type { CountryFacts } from '#shared/models/world.ts';

/** What lies over the window of the library; each closes to the one before it. */
export type LibraryState = {
  readonly shown: boolean;
  readonly packs: readonly PackSummary[];
  readonly trash: readonly TrashedPack[];
  /** The import under way; null when there is none. */
  readonly running: RunningImport | null;
  /** What the last import did, until it is put away. */
  readonly report: ImportOutcome | null;
  /** What an edition says otherwise than the one before, when it was asked for. */
  readonly changes: ShownChanges | null;
  /** What was just removed, and can be had back at once. */
  readonly removed: TrashedPack | null;
};

export type RunningImport = {
  /** Files. */
  readonly done: number;
  readonly total: number;
  readonly current: string | null;
  readonly cancelled: boolean;
};

export type ImportOutcome = {
  readonly results: readonly ImportResult[];
  /** Every State that a change speaks of. */
  readonly countries: readonly CountryFacts[];
};

export type ShownChanges = {
  readonly title: string;
  /** null when the edition has none before it. */
  readonly changes: EditionChanges | null;
  readonly countries: readonly CountryFacts[];
};

export const emptyLibrary: LibraryState = {
  shown: false,
  packs: [],
  trash: [],
  running: null,
  report: null,
  changes: null,
  removed: null,
};

/** The States whose names a list of changes needs. */
export function countriesIn(changes: readonly EditionChanges[]): readonly string[] {
  const missions = changes.flatMap(({ missions: { opened, closed, renamed } }) => [
    ...opened,
    ...closed,
    ...renamed.flatMap(({ before, after }) => [before, after]),
  ]);
  return [...new Set(missions.flatMap(({ sending, receiving }) => [sending, receiving]))];
}
