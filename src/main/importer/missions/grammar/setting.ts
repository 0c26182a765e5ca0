import type { PlacingQuery, PlacingWorld } from '#main/importer/placing/placing-query.ts';
import type { Placing } from '#shared/models/mission.ts';
import type { Lexicon, LexiconLanguage } from '../lexicon/lexicon.ts';

/** What every reader of an article's lines shares. */
export type Setting = {
  readonly lexicon: Lexicon;
  readonly language: LexiconLanguage;
  readonly world: PlacingWorld;
  /** The placing rule; answers are kept for the article. */
  readonly place: (query: PlacingQuery) => Placing;
  /** ISO 3166-1 alpha-2 of the two sides, in title order. */
  readonly sides: readonly [string, string];
  /** The two States and their territories. */
  readonly homes: ReadonlySet<string>;
};
