import type { PlacingQuery, PlacingWorld } from '#main/importer/placing/placing-query.ts';
import type { Placing } from '#shared/models/mission.ts';
import type { Lexicon, Meaning } from '../lexicon/lexicon.ts';
import type { PhraseMatch } from '../lexicon/phrase-trie.ts';
import { cutWords, type Word } from '../lexicon/words.ts';

/** What every reader of an article's lines shares. */
export type Setting = {
  readonly lexicon: Lexicon;
  readonly world: PlacingWorld;
  /** The placing rule; answers are kept for the article. */
  readonly place: (query: PlacingQuery) => Placing;
  /** ISO 3166-1 alpha-2 of the two sides, in title order. */
  readonly sides: readonly [string, string];
  /** The two States and their territories. */
  readonly homes: ReadonlySet<string>;
};

/** One line, cut into words, and what they mean. */
export type Scope = Setting & {
  readonly line: string;
  readonly words: readonly Word[];
  readonly at: (index: number) => PhraseMatch<Meaning> | null;
  /** The line from one word up to another. */
  readonly textOf: (from: number, to: number) => string;
};

export function scopeOf(line: string, setting: Setting): Scope {
  const words = cutWords(line);
  const meanings = new Map<number, PhraseMatch<Meaning> | null>();
  return {
    ...setting,
    line,
    words,
    at(index) {
      let meaning = meanings.get(index);
      if (meaning === undefined) {
        meaning = setting.lexicon.at(words, index);
        meanings.set(index, meaning);
      }
      return meaning;
    },
    textOf: (from, to) => line.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
  };
}

/** Of the countries that a name may mean, the one that the article is about, or else the first. */
export function countryMeant(countries: readonly string[], { sides }: Setting): string {
  return countries.find((iso2) => sides.includes(iso2)) ?? countries[0] ?? '';
}

export const otherSide = (iso2: string | null, { sides }: Setting): string | null =>
  iso2 === sides[0] ? sides[1] : iso2 === sides[1] ? sides[0] : null;
