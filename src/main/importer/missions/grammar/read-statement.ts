import type { TermType } from '../lexicon/mission-terms.ts';
import { readPlaceRun } from './place-run.ts';
import type { Post } from './post.ts';
import { readSpot } from './read-spot.ts';
import type { Scope } from './scope.ts';
import { onCapitalOf } from './statement-accreditation.ts';
import { onCountry } from './statement-countries.ts';
import { onCue } from './statement-cues.ts';
import { onAddress, onElliptical, onPlace, onThere } from './statement-places.ts';
import { endClause, initialState, type Mode, type StatementState } from './statement-state.ts';
import { isHonorary, onTerm, sayHonorary } from './statement-terms.ts';
import { verbFollows } from './verb-follows.ts';

export type StatementReading = {
  readonly posts: readonly Post[];
  /** The subject that a pronoun in the next sentence would mean. */
  readonly subject: string | null;
  readonly everyone: boolean;
  /** Types of what is said to be closed or open again without a place; null: the mission spoken of before. */
  readonly closures: readonly (TermType | null)[];
  readonly reopenings: readonly (TermType | null)[];
};

export type StatementContext = {
  /** What "it" means. */
  readonly subject: string | null;
  /** The type of mission that the sentence before named last, whose branch offices may follow. */
  readonly lastType?: TermType | null;
  /** A line of a list, without verbs: what it names is there. */
  readonly verbless: boolean;
};

/** Reads one sentence from left to right, once; every word is looked at a bounded number of times. */
export function readStatement(scope: Scope, context: StatementContext): StatementReading {
  const mode: Mode = context.verbless ? 'present' : 'none';
  const state = initialState(context.subject, mode, context.verbless);
  state.lastType = context.lastType ?? null;
  // What somebody says in an article is no statement of the article.
  if (scope.words.some(({ key }) => key === 'we' || key === 'our')) return { ...state, everyone: false };
  for (let index = 0; index < scope.words.length; ) index = Math.max(index + 1, step(state, scope, index));
  endClause(state);
  for (const [post, places] of state.elsewhere) {
    if (post.places.length === 0 && !post.inCapital) post.places.push(...places);
  }
  noteWithoutPlace(state);
  return {
    posts: state.posts,
    subject: state.subject,
    everyone: state.everyone,
    closures: state.closures,
    reopenings: state.reopenings,
  };
}

function step(state: StatementState, scope: Scope, index: number): number {
  const match = scope.at(index);
  if (match === null) return onPlainWord(state, scope, index);
  const { meaning, length } = match;
  const next = index + length;
  if (meaning.kind === 'term') {
    onTerm(state, scope, index, length, meaning);
    return next;
  }
  if (meaning.kind === 'country' || meaning.cue === 'organisation') {
    const countries = meaning.kind === 'country' ? meaning.countries : null;
    if (isEllipticalSubject(state, scope, index, next)) {
      onCountry(state, scope, index, length, countries);
      state.subject = countries?.find((iso2) => scope.sides.includes(iso2)) ?? null;
      if (state.subject !== null) onElliptical(state);
      return next;
    }
    onCountry(state, scope, index, length, countries);
    return next;
  }
  return onCue(state, scope, index, length, meaning.cue);
}

/** "Mexico has an embassy in Ankara and Turkey in Mexico City". */
function isEllipticalSubject(state: StatementState, scope: Scope, index: number, next: number): boolean {
  const joined = ['and', 'while', ';', ',', ':'].includes(scope.words[index - 1]?.key ?? '');
  return joined && state.located.length > 0 && scope.words[next]?.key === 'in' && !verbFollows(scope, next);
}

const PREPOSITIONS = new Set(['in', 'at', 'within', 'near']);

/** "The consulate was closed in 1914": of a mission that a sentence before placed. */
function noteWithoutPlace(state: StatementState): void {
  for (const { type, standing, places, inCapital } of state.posts) {
    if (places.length > 0 || inCapital) continue;
    if (standing === 'closed') state.closures.push(type);
    if (standing === 'reopened') state.reopenings.push(type);
  }
}

const LINE_SEPARATORS = new Set([',', '-', '–', '—', '|', '/']);

function onPlainWord(state: StatementState, scope: Scope, index: number): number {
  const { key, capital } = scope.words[index] ?? { key: '', capital: false };
  const touchesTerm = state.open.length > 0 && state.lastTermEnd === index;
  if (touchesTerm && state.verbless && capital && readSpot(scope, index, false)?.kind === 'cities') {
    return onPlace(state, scope, index);
  }
  if (touchesTerm && key === ',' && namesItsCity(state, scope, index + 1))
    return onPlace(state, scope, index + 1);
  if (touchesTerm && key === '(' && isAbbreviation(scope, index + 1)) {
    state.lastTermEnd = index + 3;
    return index + 3;
  }
  if (capital && state.accreditation === 'accredited' && !state.seat && isToWhom(scope, index))
    return onCapitalOf(state, scope, index);
  if (touchesTerm && key === 'there') return onThere(state, scope, index);
  if (key === '(') state.modeOutside = state.mode;
  if (key === ')' && state.modeOutside !== null) {
    // "(closed in 2023)" says nothing of what comes after it.
    state.mode = state.modeOutside;
    state.modeOutside = null;
  }
  if (key === 'honorary' && isOfAll(scope, index)) sayHonorary(state);
  if ((key === 'consul' || key === 'consuls') && isHonorary(scope, index)) {
    onTerm(state, scope, index, 1, { type: 'honorary-consulate', plural: key === 'consuls' });
    return index + 1;
  }
  if (PREPOSITIONS.has(key)) return onPlace(state, scope, index + 1);
  if (key === 'on') return onAddress(state, scope, index + 1);
  if (key === ';') {
    endClause(state);
    // "which is also accredited to Togo; a consul sits in Kumasi": only the one before is.
    if (state.clause.some(({ accredited }) => accredited)) state.accreditedTo = null;
    state.open = [];
    state.clause = [];
    if (state.mode !== 'present') state.mode = 'none';
  }
  if (key === 'with' && state.mode === 'none' && termFollows(scope, index + 1)) state.mode = 'present';
  if (key === ':' && isListAhead(state, scope, index)) return onPlace(state, scope, index + 1);
  const leads = key === '(' || key === ':' || (state.verbless && LINE_SEPARATORS.has(key));
  if (touchesTerm && leads) {
    const at = PREPOSITIONS.has(scope.words[index + 1]?.key ?? '') ? index + 2 : index + 1;
    const spot = readSpot(scope, at, true);
    if (spot?.kind === 'cities') return onPlace(state, scope, at);
  }
  return index + 1;
}

/** "accredited to Wellington, Suva and Apia": right after "to", or further on in its list. */
function isToWhom({ words }: Scope, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const { key = '', capital = false } = words[at] ?? {};
    if (key === 'to') return true;
    if (!capital && key !== ',' && key !== 'and' && key !== 'the') return false;
  }
  return false;
}

/** "The Embassy of Japan, Dili is": a mission's own name with the city, of one of the two States, before a verb. */
function namesItsCity({ open }: StatementState, scope: Scope, index: number): boolean {
  if (!open.every(({ owned, foreign }) => owned && !foreign) || scope.at(index) !== null) return false;
  const run = readPlaceRun(scope, index);
  const isHere = run?.known.some(({ country }) => scope.homes.has(country)) ?? false;
  return run !== null && isHere && verbFollows(scope, run.next);
}

/** "both of them honorary", "all of which are honorary". */
function isOfAll({ words }: Scope, index: number): boolean {
  const before = words.slice(Math.max(0, index - 4), index).map(({ key }) => key);
  const from = before.findLastIndex((key) => key === 'both' || key === 'all');
  return (
    from >= 0 && before.slice(from + 1).every((key) => ['of', 'them', 'which', 'are', 'being'].includes(key))
  );
}

/** "Taipei Economic and Cultural Representative Office (TECRO)". */
const isAbbreviation = ({ words, world, homes }: Scope, index: number): boolean =>
  /^\p{Lu}{3,}$/u.test(words[index]?.text ?? '') &&
  words[index + 1]?.text === ')' &&
  !world.findPlaces(words[index]?.text ?? '').some(({ country }) => homes.has(country));

/** How far before a colon the missions may be named whose cities it introduces. */
const COLON_REACH = 8;

/** "13 consulates-general throughout the country: Berlin, Cologne": a colon right after what has no place yet. */
function isListAhead(state: StatementState, scope: Scope, index: number): boolean {
  const post = state.open.at(-1);
  if (post?.plural !== true || post.places.length > 0 || index - state.lastTermEnd > COLON_REACH)
    return false;
  const between = scope.words.slice(state.lastTermEnd, index);
  return between.every(({ kind, capital }) => kind !== 'mark' && !capital);
}

function termFollows(scope: Scope, index: number): boolean {
  for (let at = index; at < index + 4; at++) {
    const meaning = scope.at(at)?.meaning;
    if (meaning?.kind === 'term') return true;
    if (scope.words[at]?.kind === 'mark') return false;
  }
  return false;
}
