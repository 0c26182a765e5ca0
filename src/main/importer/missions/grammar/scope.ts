import type { Meaning } from '../lexicon/lexicon.ts';
import type { PhraseMatch } from '../lexicon/phrase-trie.ts';
import { smallSpanishWords } from '../lexicon/spanish-cues.ts';
import { cutWords, type Word } from '../lexicon/words.ts';
import { meaningInSetting } from './meaning-in-setting.ts';
import type { Setting } from './setting.ts';

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
  const inSetting = meaningInSetting(line, words, setting);
  return {
    ...setting,
    line,
    words: setting.language === 'es' ? words.map(inEnglish) : words,
    at(index) {
      let meaning = meanings.get(index);
      if (meaning === undefined) {
        meaning = setting.lexicon.at(words, index) ?? inSetting(index);
        meanings.set(index, meaning);
      }
      return meaning;
    },
    textOf: (from, to) => line.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
  };
}

/** Small words by the English ones of the grammar; a capital is a name's, unless it begins the line. */
function inEnglish(word: Word, index: number): Word {
  const key = word.capital && index > 0 ? undefined : smallSpanishWords.get(word.key);
  return key === undefined ? word : { ...word, key };
}

/** Of the countries that a name may mean, the one that the article is about, or else the first. */
export function countryMeant(countries: readonly string[], { sides }: Setting): string {
  return countries.find((iso2) => sides.includes(iso2)) ?? countries[0] ?? '';
}

export const otherSide = (iso2: string | null, { sides }: Setting): string | null =>
  iso2 === sides[0] ? sides[1] : iso2 === sides[1] ? sides[0] : null;
