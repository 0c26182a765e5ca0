import type { World } from '#main/world/open-world.ts';
import { placeKey } from '#shared/text/place-key.ts';
import { type Cue, cues } from './cues.ts';
import { missionTerms, type TermType } from './mission-terms.ts';
import { createPhraseTrie, type PhraseMatch, type PhraseTrie } from './phrase-trie.ts';
import { spanishCues } from './spanish-cues.ts';
import { spanishTerms } from './spanish-terms.ts';
import type { Word } from './words.ts';

export type Meaning =
  | { readonly kind: 'term'; readonly type: TermType; readonly plural: boolean; readonly byEnvoy?: boolean }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'country'; readonly countries: readonly string[]; readonly demonym: boolean };

/** The words that the grammar knows, and what they mean. */
export type Lexicon = { readonly at: (words: readonly Word[], index: number) => PhraseMatch<Meaning> | null };

type LexiconWorld = Pick<World, 'countries'>;

/** The languages whose sentences about missions are read. */
export type LexiconLanguage = 'en' | 'es';

const known = new WeakMap<object, Map<LexiconLanguage, Lexicon>>();

/** The lexicon of a world; built once for each. */
export function lexiconOf(world: LexiconWorld, language: LexiconLanguage): Lexicon {
  const ofWorld = known.get(world) ?? new Map<LexiconLanguage, Lexicon>();
  const built = ofWorld.get(language) ?? buildLexicon(world, language);
  ofWorld.set(language, built);
  known.set(world, ofWorld);
  return built;
}

const phrases = {
  en: { terms: missionTerms, cues },
  es: { terms: spanishTerms, cues: spanishCues },
} as const;

function buildLexicon(world: LexiconWorld, language: LexiconLanguage): Lexicon {
  const common = createPhraseTrie<Meaning>();
  for (const { type, one, many } of phrases[language].terms) {
    for (const phrase of one) common.add(phrase, { kind: 'term', type, plural: false });
    for (const phrase of many) common.add(phrase, { kind: 'term', type, plural: true });
  }
  for (const [cue, wordings] of Object.entries(phrases[language].cues) as [Cue, readonly string[]][]) {
    for (const phrase of wordings) {
      const exact = phrase.startsWith('=');
      common.add(exact ? phrase.slice(1) : phrase, { kind: 'cue', cue }, { exact });
    }
  }
  const names = countryNames(world, language);
  return {
    at(words, index) {
      const first = words[index];
      if (first === undefined) return null;
      const phrase = common.longestAt(words, index);
      // "the Republic of China": a State's name, and not "the republic" that was spoken of.
      if (phrase !== null && first.key === 'the' && startsName(names, words, index + 1, phrase.length))
        return null;
      const name = first.capital || language === 'es' ? names.longestAt(words, index) : null;
      return name !== null && name.length >= (phrase?.length ?? 0) ? name : phrase;
    },
  };
}

/** Whether a State's name begins here that reaches at least to the end of a phrase begun one word before. */
const startsName = (
  names: PhraseTrie<Meaning>,
  words: readonly Word[],
  index: number,
  phraseLength: number,
): boolean =>
  words[index]?.capital === true && (names.longestAt(words, index)?.length ?? 0) + 1 > phraseLength;

const spanishForms = (adjective: string): readonly string[] => {
  const stem = adjective.replace(/[oa]s?$/, '');
  return stem === adjective
    ? [adjective, `${adjective}s`, `${adjective}es`]
    : [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`];
};

const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/** An abbreviation is one only as it is written: "US" is not "us", "CAR" is not "car". */
function countryNames(world: LexiconWorld, language: LexiconLanguage) {
  type Entry = { readonly phrase: string; readonly countries: Set<string>; readonly demonym: boolean };
  const byWords = new Map<string, Entry>();
  const collect = (phrases: readonly string[], iso2: string, demonym: boolean): void => {
    for (const phrase of phrases) {
      const key = ABBREVIATION.test(phrase) ? phrase : placeKey(phrase);
      const entry = byWords.get(key) ?? { phrase, countries: new Set<string>(), demonym };
      entry.countries.add(iso2);
      byWords.set(key, { ...entry, demonym: entry.demonym && demonym });
    }
  };
  for (const { iso2, names, aliases, ambiguous, demonyms, ambiguousDemonyms } of world.countries()) {
    collect([...Object.values(names[language]), ...aliases[language], ...ambiguous], iso2, false);
    const adjectives = demonyms[language];
    // "mexicana", "mexicanas": Spanish lists may have one form of an adjective.
    const forms = language === 'es' ? adjectives.flatMap(spanishForms) : adjectives;
    collect([...forms, ...(language === 'en' ? ambiguousDemonyms : [])], iso2, true);
  }
  const trie = createPhraseTrie<Meaning>();
  for (const { phrase, countries, demonym } of byWords.values()) {
    trie.add(
      phrase,
      { kind: 'country', countries: [...countries], demonym },
      { exact: ABBREVIATION.test(phrase) },
    );
  }
  return trie;
}
