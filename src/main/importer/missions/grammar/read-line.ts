import type { TermType } from '../lexicon/mission-terms.ts';
import type { PlaceWords, Post } from './post.ts';
import { readCities } from './read-cities.ts';
import { readStatement } from './read-statement.ts';
import type { Scope } from './scope.ts';

/** What a line above a list says of its items. */
export type LineContext = { readonly type: TermType | null; readonly plural: boolean };

/**
 * Reads a line without verbs: "City (Type)", "City – Type", "Type: City, City", "Type of State in City", or only
 * a city where the list's own heading says the type.
 */
export function readLine(scope: Scope, context: LineContext): readonly Post[] {
  const start = afterMarks(scope, 0);
  const term = nextTerm(scope, start);
  if (term === null) return context.type === null ? [] : readBareCities(scope, start, context.type);
  if (namesOnlyOwner(scope, afterLabel(scope, start, term.index), term.index)) {
    return readStatement(scope, { subject: null, verbless: true }).posts;
  }
  return readPlacesFirst(scope, start);
}

type Term = {
  readonly index: number;
  readonly next: number;
  readonly type: TermType;
  readonly plural: boolean;
};

function nextTerm(scope: Scope, from: number): Term | null {
  for (let index = from; index < scope.words.length; index++) {
    const match = scope.at(index);
    if (match?.meaning.kind === 'term') {
      const { type, plural } = match.meaning;
      return { index, next: index + match.length, type: lineType(scope, type), plural };
    }
  }
  return null;
}

/** In a list a branch is one of the embassy, or of the office that stands in for it. */
function lineType({ sides }: Scope, type: TermType): TermType {
  if (type !== 'branch') return type;
  return sides.includes('TW') ? 'representative-office' : 'embassy-office';
}

/** Capitalised adjectives in missions' own names: "Royal Thai Embassy". */
const ADJECTIVES = new Set([
  'royal',
  'new',
  'resident',
  'federal',
  'imperial',
  'permanent',
  'joint',
  'hashemite',
]);

/** Before the type stand only a State, articles and the like: "the Mexican", "Mexico's former". */
function namesOnlyOwner(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const match = scope.at(at);
    const word = scope.words[at];
    const known = match?.meaning.kind === 'country' ? at + match.length : null;
    if (known !== null) at = known;
    else if (match?.meaning.kind === 'cue') at += match.length;
    else if (
      word?.kind === 'number' ||
      word?.joiner === true ||
      (word?.kind === 'word' && (!word.capital || ADJECTIVES.has(word.key))) ||
      word?.key === "'s"
    )
      at += 1;
    else return false;
  }
  return true;
}

/** "Paris (Embassy), Lyon and Nice (Consulates)". */
function readPlacesFirst(scope: Scope, from: number): readonly Post[] {
  const posts: Post[] = [];
  let start = from;
  for (let term = nextTerm(scope, start); term !== null; term = nextTerm(scope, start)) {
    const places = placesBetween(scope, start, term);
    let next = term.next;
    const types: Pick<Term, 'type' | 'plural'>[] = [term];
    const close = closingBracketAfter(scope, term);
    for (
      let also = nextTerm(scope, next);
      also !== null && also.index < close;
      also = nextTerm(scope, next)
    ) {
      types.push(also);
      next = also.next;
    }
    const end = Math.max(next, close);
    const closed = saysClosed(scope, start, end) || isEndedAfter(scope, end);
    for (const { type, plural } of types) posts.push(linePost(type, plural, places, closed));
    start = afterMarks(scope, end);
  }
  return posts;
}

function placesBetween(scope: Scope, start: number, term: Term): readonly PlaceWords[] {
  const labelled = afterLabel(scope, start, term.index);
  const end = beforeMarks(scope, term.index);
  if (end <= labelled) return [];
  const read = readCities(scope, labelled, term.plural);
  if (read === null || read.next < end) {
    const name = scope.textOf(labelled, end);
    return [{ name, query: name, qualifiers: [] }];
  }
  const [first, ...others] = read.places;
  if (first === undefined || term.plural || others.length === 0) return read.places;
  const qualifiers = [...first.qualifiers, ...others.map(({ query }) => query)];
  return [{ name: scope.textOf(labelled, end), query: first.query, qualifiers }];
}

/** "Mexico: Madrid (Embassy)", "Mexico: embassy in Madrid": a label that says whose list it is, or where. */
function afterLabel(scope: Scope, start: number, end: number): number {
  const match = scope.at(start);
  if (match?.meaning.kind !== 'country') return start;
  const mark = scope.words[start + match.length];
  const separates = mark !== undefined && !mark.joiner && [':', '–', '-', '—'].includes(mark.text);
  return separates && start + match.length + 1 <= end ? start + match.length + 1 : start;
}

function closingBracketAfter(scope: Scope, term: Term): number {
  let open = false;
  for (let at = term.index - 1; at >= Math.max(0, term.index - 12) && !open; at--) {
    if (scope.words[at]?.text === ')') break;
    open = scope.words[at]?.text === '(';
  }
  if (!open) return term.next;
  const close = scope.words.findIndex((word, at) => at >= term.next && word.text === ')');
  return close < 0 ? scope.words.length : close + 1;
}

function saysClosed(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const meaning = scope.at(at)?.meaning;
    if (meaning?.kind === 'cue' && meaning.cue === 'reopened') return false;
    if (meaning?.kind === 'cue' && ['closed', 'former', 'past', 'planned'].includes(meaning.cue)) return true;
  }
  return false;
}

/** "Seattle (Consulate-General) – closed 2018", "Tórshavn – Consulate (planned)": a remark after the type. */
function isEndedAfter(scope: Scope, from: number): boolean {
  for (let at = from, depth = 0; at < scope.words.length; at++) {
    const { text = '', capital = false } = scope.words[at] ?? {};
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    const meaning = scope.at(at)?.meaning;
    if (meaning?.kind === 'cue' && (meaning.cue === 'closed' || meaning.cue === 'planned')) return true;
    if (capital || meaning?.kind === 'cue' || meaning?.kind === 'term' || depth < 0) return false;
  }
  return false;
}

function readBareCities(scope: Scope, start: number, type: TermType): readonly Post[] {
  const read = readCities(scope, afterLabel(scope, start, scope.words.length), true);
  if (read === null) return [];
  return [linePost(type, true, read.places, saysClosed(scope, read.next, scope.words.length))];
}

export function linePost(
  type: TermType,
  plural: boolean,
  places: readonly PlaceWords[],
  closed: boolean,
): Post {
  return {
    type,
    plural,
    sender: null,
    owned: false,
    foreign: false,
    everyone: false,
    receivers: [],
    places: [...places],
    inCapital: false,
    accredited: false,
    byEnvoy: false,
    standing: closed ? 'closed' : 'present',
  };
}

function afterMarks(scope: Scope, index: number): number {
  let at = index;
  while (scope.words[at]?.kind === 'mark' || scope.words[at]?.key === 'and') at += 1;
  return at;
}

function beforeMarks(scope: Scope, index: number): number {
  let at = index;
  while (at > 0 && (scope.words[at - 1]?.kind === 'mark' || isSmall(scope, at - 1))) at -= 1;
  return at;
}

const isSmall = (scope: Scope, at: number): boolean =>
  ['the', 'a', 'an', 'has', 'in'].includes(scope.words[at]?.key ?? '');
