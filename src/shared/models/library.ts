import type { Failure } from '#shared/models/failure.ts';
import type { RelationSide } from './article.ts';
import type { EditionChanges } from './edition-changes.ts';

/** A pack as the library lists it. */
export type PackSummary = {
  /** The article's id; the library holds one current edition of each. */
  readonly id: string;
  readonly title: string;
  readonly sides: readonly RelationSide[];
  readonly language: string;
  readonly missionCount: number;
  /** Missions whose place a person should look at. */
  readonly reviewCount: number;
  readonly sectionCount: number;
  readonly warningCount: number;
  /** When this edition was imported, ISO 8601 with zone; null for the built-in article. */
  readonly importedAt: string | null;
  readonly builtIn: boolean;
  /** Why the pack cannot be opened; null when it can. A damaged pack has no title but its file's name. */
  readonly problem: Failure | null;
};

/** An edition that was removed, or replaced by a newer one, and can be had back. */
export type TrashedPack = {
  readonly trashId: string;
  /** The article's id. */
  readonly id: string;
  readonly title: string;
  readonly reason: 'removed' | 'replaced';
  /** ISO 8601 with zone. */
  readonly removedAt: string;
};

/** What became of one article of an import. `name` is its file's, with the article's title where a file holds several. */
export type ImportResult =
  | (ImportedArticle & { readonly kind: 'imported' })
  | (ImportedArticle & {
      readonly kind: 'replaced';
      /** The edition before, in the trash; null when it was the built-in one, which stays. */
      readonly trashId: string | null;
      readonly changes: EditionChanges;
    })
  | (ImportedArticle & { readonly kind: 'unchanged' })
  /** Nothing says that it is an article of relations: it is kept only when a person says so. */
  | {
      readonly kind: 'asked';
      readonly name: string;
      readonly heldId: string;
      readonly title: string;
      /** How the text begins. */
      readonly begins: string;
    }
  | { readonly kind: 'left-out'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly error: Failure }
  | { readonly kind: 'cancelled'; readonly name: string };

export type ImportedArticle = {
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly missionCount: number;
  readonly reviewCount: number;
  readonly warningCount: number;
};

export type ImportReport = { readonly results: readonly ImportResult[] };

export type ImportProgress = {
  readonly importId: string;
  /** Files done, and files in all. */
  readonly done: number;
  readonly total: number;
  /** The file that is read now; null at the end. */
  readonly current: string | null;
};

/** Where a person says that a mission is: one of its candidates, or a point on the map (degrees, WGS 84). */
export type PlacingChoice =
  | { readonly kind: 'candidate'; readonly placeId: string }
  | { readonly kind: 'point'; readonly lat: number; readonly lon: number };
