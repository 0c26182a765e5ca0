import { placeKey } from '#shared/text/place-key.ts';
import type { Passage, Sentence } from '../passages/passages.ts';
import { isHyphen, type NameToken, nameTokens } from './name-tokens.ts';
import { connectors, functionWords } from './words/function-words.ts';
import { adjectives } from './words/offices.ts';

/** A sentence cut into tokens, and every run of them that could be a name. */
export type NamedSentence = {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly tokens: readonly NameToken[];
  readonly runs: readonly NameRun[];
};

/** The longest name that could begin at a token, and its shorter forms: keys by the token one past their end. */
export type NameRun = {
  readonly from: number;
  /** Longest first. */
  readonly names: readonly { readonly to: number; readonly key: string }[];
  /** Begins in lower case ("southwestern U.S."): only a curated name may. */
  readonly lower: boolean;
};

const LONGEST_NAME = 9;

export function readNames(passages: readonly Passage[]): readonly NamedSentence[] {
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const known = keys.get(text) ?? placeKey(text);
    keys.set(text, known);
    return known;
  };
  return passages.flatMap((passage) =>
    passage.sentences.map((sentence) => {
      const tokens = nameTokens(sentence.text);
      return { passage, sentence, tokens, runs: runsOf(sentence.text, tokens, keyOf) };
    }),
  );
}

function runsOf(
  text: string,
  tokens: readonly NameToken[],
  keyOf: (text: string) => string,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const [from, token] of tokens.entries()) {
    const lower = !token.capital;
    if (lower && !(adjectives.has(token.key) || token.key === 'sub')) continue;
    if (token.kind !== 'word' && token.kind !== 'abbreviation') continue;
    const names: { to: number; key: string }[] = [];
    for (const to of endsOf(tokens, from)) {
      if (to === from + 1 && (lower || isFunctionWord(token))) continue;
      const last = tokens[to - 1];
      if (last) names.push({ to, key: keyOf(text.slice(token.start, last.end)) });
    }
    if (names.length > 0) runs.push({ from, names: names.toReversed(), lower });
  }
  return runs;
}

/** "In", not "US". */
const isFunctionWord = ({ key, text }: NameToken): boolean =>
  functionWords.has(key) && (text.length === 1 || text !== text.toUpperCase());

/** Where names that begin here could end: after words in capitals, small words and hyphens between them. */
function endsOf(tokens: readonly NameToken[], from: number): readonly number[] {
  const ends: number[] = [from + 1];
  let at = from + 1;
  while (at < tokens.length && at - from < LONGEST_NAME) {
    const token = tokens[at];
    if (!token || !continuesName(tokens, at)) break;
    at += 1;
    const hyphenated = isHyphen(tokens[at - 2]) && token.joined;
    if ((token.capital && token.kind !== 'mark') || (hyphenated && token.kind === 'word')) ends.push(at);
  }
  return ends;
}

const isApostrophe = (token: NameToken | undefined): boolean => /^['’]$/.test(token?.text ?? '');

const isPossessiveEnd = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.text === 's' && tokens[at]?.joined === true && isApostrophe(tokens[at - 1]);

function continuesName(tokens: readonly NameToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token) return false;
  if (token.kind === 'abbreviation') return true;
  if (token.kind === 'word') {
    if (token.capital || (isHyphen(before) && token.joined)) return true;
    if (isPossessiveEnd(tokens, at)) return next?.capital === true && !next.joined;
    if (next === undefined || !(connectors.has(token.key) || token.key === 'and')) return false;
    // "Sharm el-Sheikh"
    if (isHyphen(next)) return next.joined && tokens[at + 2]?.capital === true;
    return next.capital || connectors.has(next.key);
  }
  // "People's Republic of China", "Hawke's Bay"
  if (isApostrophe(token)) return isPossessiveEnd(tokens, at + 1) && tokens[at + 2]?.capital === true;
  if (isHyphen(token)) return token.joined && next?.joined === true && next.kind !== 'mark';
  // "St. Louis"; "Washington, D.C."; "Rock & Roll" is none.
  if (token.text === '.')
    return token.joined && /^(?:st|ste|mt|ft)$/.test(before.key) && next?.capital === true;
  return token.text === ',' && next?.text.replace(/\.$/, '') === 'D.C';
}
