import type { NameSpan } from './find-spans.ts';
import { actsAsGovernment } from './government.ts';
import { isHyphen, type NameToken } from './name-tokens.ts';
import type { NamedSentence } from './read-names.ts';
import {
  functionWords,
  kindsOfPlace,
  locative,
  looselyLocative,
  takesPlace,
} from './words/function-words.ts';
import { titles } from './words/offices.ts';

/**
 * How surely the words around a name make it a place.
 * 0 nothing does; 1 it is written with a capital in prose; 2 "from X", "visited X"; 3 "in X", "city of X";
 * 4 it stands by itself where only places stand: an item of a list, the cell "Capital", before its division.
 */
export type Evidence = 0 | 1 | 2 | 3 | 4;

export function evidenceFor(sentence: NamedSentence, span: NameSpan): Evidence {
  const { passage, tokens } = sentence;
  if (standsAlone(passage.kind, passage.label, tokens, span)) return 4;
  const before = wordBefore(tokens, span.from);
  const earlier = tokens[before.at - 1];
  if (renamedBefore(tokens, before.at) !== null) return 3;
  if (titles.has(before.key)) return 0;
  if (before.key === 'of' || before.key === 'in') {
    if (kindsOfPlace.has(earlier?.key ?? '')) return 3;
  }
  // "at the Ford factory" is not in Ford.
  if (locative.has(before.key)) return isAttribute(tokens, span) ? 2 : 3;
  if (kindsOfPlace.has(before.key) && !before.capital) return 3;
  if (looselyLocative.has(before.key) || takesPlace.has(before.key)) return 2;
  if (before.key === 'as' && earlier?.key === 'such') return 2;
  if (isInRowOfPlaces(tokens, span)) return 2;
  if (suffersAsPlace(tokens, span.to) || qualifiesUnknown(tokens, span)) return 2;
  const acts = span.candidates.some(({ capital }) => capital) && actsAsGovernment(sentence, span);
  if (acts) return 2;
  if (passage.kind === 'infobox' && tokens[span.from - 1]?.text === ',') return 3;
  if (isHyphen(tokens[span.from - 1]) || isHyphen(tokens[span.to])) return 2;
  return passage.kind === 'cell' || passage.kind === 'header' ? 0 : 1;
}

/** "the Ford factory": an article before, and a noun in lower case after. */
const isAttribute = (tokens: readonly NameToken[], { from, to }: NameSpan): boolean =>
  tokens[from - 1]?.key === 'the' &&
  tokens[to]?.kind === 'word' &&
  tokens[to]?.capital === false &&
  !functionWords.has(tokens[to]?.key ?? '');

const TAKEN =
  /^(?:taken|retaken|captured|recaptured|occupied|besieged|bombed|shelled|stormed|liberated|evacuated|abandoned|sacked|burned|burnt|destroyed|ceded|annexed|founded|rebuilt|flooded|surrounded|blockaded|overrun|twinned)$/;

/** "Tawang fell four days later", "Tezpur was abandoned": what happens to towns. */
function suffersAsPlace(tokens: readonly NameToken[], to: number): boolean {
  const [verb, participle] = [tokens[to]?.key ?? '', tokens[to + 1]?.key ?? ''];
  if (/^(?:fell|surrendered|capitulated)$/.test(verb)) return true;
  return /^(?:was|were|is|been)$/.test(verb) && TAKEN.test(participle);
}

/** As many tokens of a row as are gone back through: a sentence may have thousands. */
const LONGEST_ROW = 30;

/** "at Jarama, Brunete and Nowhere": the preposition stands before the whole row, known or not. */
function isInRowOfPlaces(tokens: readonly NameToken[], { from, to }: NameSpan): boolean {
  let at = from - 1;
  let joined = false;
  while (from - at < LONGEST_ROW && /^(?:,|and|or)$/.test(tokens[at]?.key ?? '')) {
    joined ||= tokens[at]?.key !== ',';
    while (/^(?:,|and|or)$/.test(tokens[at]?.key ?? '')) at -= 1;
    const last = at;
    while (
      tokens[at]?.capital ||
      (isHyphen(tokens[at]) && tokens[at]?.joined) ||
      (at < last && tokens[at]?.joined)
    )
      at -= 1;
    if (at === last) return false;
  }
  // A sentence that begins "In Paris, Smith" has no row.
  const preposition = tokens[at];
  const isRow = joined || /^(?:,|and|or)$/.test(tokens[to]?.key ?? '');
  return (
    at < from - 1 &&
    isRow &&
    preposition !== undefined &&
    !preposition.capital &&
    locative.has(preposition.key)
  );
}

/**
 * "La Plata, now Sucre", "Bitola (formerly Monastir)": what a place is called at another time is a place. Whether the
 * words that end at a token say so, and whether the name after them is the newer; null where they do not.
 */
export function renamedBefore(tokens: readonly NameToken[], at: number): 'newer' | 'older' | null {
  const day = tokens[at]?.key === 'day' && isHyphen(tokens[at - 1]) ? 2 : 0;
  const called = /^(?:called|named|known)$/.test(tokens[at]?.key ?? '') ? 1 : 0;
  const from = at - day - called;
  if (!/^[,(]$/.test(tokens[from - 1]?.text ?? '')) return null;
  const adverb = tokens[from]?.key ?? '';
  if (/^(?:now|today|nowadays|present|modern)$/.test(adverb)) return 'newer';
  // "to Paris, then London" are two.
  return adverb === 'formerly' || (adverb === 'then' && called > 0) ? 'older' : null;
}

/** "from Fort Campbell, Kentucky.": a division after the name of a place in it, known or not. */
function qualifiesUnknown(tokens: readonly NameToken[], { from, to, candidates }: NameSpan): boolean {
  if (tokens[from - 1]?.text !== ',' || !candidates.some(({ kind }) => kind === 'admin1')) return false;
  const closes = tokens[to];
  if (closes !== undefined && !/^[,.;:)]$/.test(closes.text)) return false;
  let at = from - 2;
  while (tokens[at]?.capital) at -= 1;
  return at < from - 2 && (locative.has(tokens[at]?.key ?? '') || looselyLocative.has(tokens[at]?.key ?? ''));
}

/** The word before, articles and directions skipped: "in northern X", "in the X". */
function wordBefore(
  tokens: readonly NameToken[],
  from: number,
): { at: number; key: string; capital: boolean } {
  let at = from - 1;
  while (
    /^(?:the|both|nearby|neighbouring|neighboring|northern|southern|eastern|western|central|modern|downtown)$/.test(
      tokens[at]?.key ?? '',
    )
  )
    at -= 1;
  return { at, key: tokens[at]?.key ?? '', capital: tokens[at]?.capital ?? false };
}

const PLACE_LABEL =
  /\b(?:capital|largest (?:city|cities)|cit(?:y|ies)|seat|location|ports?|headquarters|embass(?:y|ies)|consulates?|missions?|sister cities|twin)/i;

function standsAlone(
  kind: NamedSentence['passage']['kind'],
  label: string | null,
  tokens: readonly NameToken[],
  { from, to }: NameSpan,
): boolean {
  if (kind === 'cell') return from === 0 && PLACE_LABEL.test(label ?? '');
  if (kind !== 'item' || from !== 0) return false;
  const next = tokens[to];
  if (next?.key === 'and' || next?.text === '&') return tokens[to + 1]?.capital === true;
  return (
    next === undefined ||
    (next.kind === 'mark' && /^[,(:;/]$/.test(next.text)) ||
    (isHyphen(next) && !next.joined)
  );
}
