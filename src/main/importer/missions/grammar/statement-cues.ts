import type { Cue } from '../lexicon/cues.ts';
import { readCities } from './read-cities.ts';
import { otherSide, type Scope } from './scope.ts';
import {
  accreditsMission,
  accreditToReceiver,
  onAccredited,
  onCovered,
  onThrough,
} from './statement-accreditation.ts';
import { onElliptical } from './statement-places.ts';
import {
  closeLastPlace,
  lastSpokenOf,
  OBJECT_REACH,
  reopenLast,
  stand,
  termComes,
} from './statement-standing.ts';
import { beginClause, type Mode, type StatementState } from './statement-state.ts';
import { verbFollows } from './verb-follows.ts';

const HELD: ReadonlySet<Mode> = new Set<Mode>(['negated', 'planned']);

const RAISING = /^(?:up|down)graded$|^(?:elevated|raised|converted|transformed|turned)$/;

/** What a word of the clause's own grammar does to its reading. Returns the next word. */
export function onCue(state: StatementState, scope: Scope, index: number, length: number, cue: Cue): number {
  const next = index + length;
  if (RAISING.test(scope.words[index]?.key ?? '')) state.raised = true;
  switch (cue) {
    case 'have':
      onHave(state, scope, next);
      break;
    case 'hosts':
      setMode(state, 'present');
      state.subjectHosts = true;
      break;
    case 'located':
      if (state.mode !== 'past' && !HELD.has(state.mode)) stand(state, 'present');
      break;
    case 'be':
      onBe(state, scope, next);
      break;
    case 'past':
      onPast(state, scope, index);
      break;
    case 'opened':
    case 'reopened':
      onOpened(state, scope, next, cue);
      return afterOriginalType(scope, next);
    case 'closed':
      onClosed(state, scope, next);
      break;
    case 'moved':
      if (state.mode !== 'past') setMode(state, 'opened');
      return onMoved(state, scope, next);
    case 'planned':
      if (isRemark(state, scope, index, next) || isLeftBehind(state, scope, index, next)) {
        closeLastPlace(state, 'not');
        break;
      }
      if (!termComes(scope, next)) stand(state, 'not');
      if (isPredicate(scope, index, next)) for (const post of lastSpokenOf(state)) post.standing = 'not';
      setMode(state, 'planned');
      break;
    case 'covered':
      onCovered(state);
      break;
    case 'negated':
      setMode(state, 'negated');
      break;
    case 'former':
      state.former = true;
      break;
    case 'first':
      if (verbFollows(scope, next)) beginClause(state, null, true);
      else state.former = true;
      break;
    case 'accredited':
    case 'represented':
      onAccredited(state, scope, next, cue);
      break;
    case 'through':
      return onPeriod(state, scope, index) ?? onThrough(state, scope, next);
    case 'both':
      if (verbFollows(scope, next)) beginClause(state, null, true);
      else if (scope.words[index - 1]?.key === 'of') for (const post of state.open) post.everyone = true;
      break;
    case 'neither':
      beginClause(state, null, true);
      setMode(state, 'negated');
      break;
    case 'pronoun':
      if (verbFollows(scope, next)) beginClause(state, state.subject, state.everyone);
      else if (state.accreditedTo !== null && !state.seat) accreditToReceiver(state, scope);
      break;
    case 'latter':
      if (['in', 'at'].includes(scope.words[next]?.key ?? '')) onElliptical(state);
      else if (verbFollows(scope, next)) beginClause(state, otherSide(state.subject, scope), false);
      break;
    case 'one':
      if (['in', 'at'].includes(scope.words[next]?.key ?? '')) onElliptical(state);
      break;
    case 'conjunction':
      onConjunction(state, scope, index);
      break;
    case 'organisation':
    case 'each-other':
    case 'capital':
    case 'adverb':
    case 'government':
      break;
  }
  return next;
}

function setMode(state: StatementState, mode: Mode): void {
  state.mode = mode;
  state.seat = false;
  if (mode === 'present' || mode === 'past' || mode === 'opened') state.open = [];
}

/** "Mexico has an embassy"; "the embassy in Rome also has a library", where it is itself the subject. */
function onHave(state: StatementState, scope: Scope, next: number): void {
  if (HELD.has(state.mode)) return;
  stand(state, 'present');
  // "Honorary consulates of Mongolia operate in Brno."
  if (state.open.length > 0 && ['in', 'at'].includes(scope.words[next]?.key ?? '')) return;
  setMode(state, 'present');
}

/** "and, from 2009 to 2013, a consulate in Almaty", "and a consulate in Almaty from 2009 to 2013": it is over. */
function onPeriod(state: StatementState, { words }: Scope, index: number): number | null {
  const [from, first, to, last, after] = words.slice(index, index + 5);
  const years = [first, last].every((word) => /^[12]\d{3}$/.test(word?.text ?? ''));
  if (from?.key !== 'from' || !years || !['to', 'until', 'till'].includes(to?.key ?? '')) return null;
  if (words[index - 1]?.text === ',' && after?.text === ',') state.former = true;
  else if (state.located.length > 0 && state.mode === 'present' && words[index - 1]?.capital === true)
    closeLastPlace(state, 'closed');
  return index + 4;
}

/** "The embassy is in", "is located in", "there is". */
function onBe(state: StatementState, scope: Scope, next: number): void {
  if (accreditsMission(scope, next)) {
    setMode(state, 'present');
    return;
  }
  const named = state.clause.length > 0 && !isUndone(scope, next);
  if (named) stand(state, 'present');
  if (named && state.mode === 'none') state.mode = 'present';
  else if (state.mode === 'past') state.mode = 'none';
}

/** "is closed", "are planned", "has not been": what comes next denies that it is there. */
function isUndone(scope: Scope, index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const meaning = scope.at(at)?.meaning;
    if (meaning?.kind !== 'cue') continue;
    if (['closed', 'planned', 'negated', 'past', 'opened', 'reopened'].includes(meaning.cue)) return true;
  }
  return false;
}

/** "was kept" is over; "is kept in Tel Aviv" is so today. */
function onPast(state: StatementState, scope: Scope, index: number): void {
  const passive = ['is', 'are'].includes(scope.words[index - 1]?.key ?? '');
  // A caption has no verb: "Consulate of Mexico in Lyon, until 1990".
  if (scope.words[index]?.key === 'until' && state.mode === 'none')
    for (const post of state.clause) if (post.standing === 'bare') post.standing = 'closed';
  if (!passive) setMode(state, 'past');
  else if (!HELD.has(state.mode)) stand(state, 'present');
}

/** "consulates in Basra and Najaf (planned)": the whole of a bracket, or as much of it as comes before a date. */
const isRemark = ({ modeOutside }: StatementState, { words }: Scope, index: number, next: number): boolean =>
  modeOutside !== null &&
  words[index - 1]?.text === '(' &&
  [')', 'for', 'in', 'since'].includes(words[next]?.text ?? '');

/** "and a consulate in Ohrid planned." */
const isLeftBehind = ({ located }: StatementState, { words }: Scope, index: number, next: number): boolean =>
  located.length > 0 &&
  words[index]?.key === 'planned' &&
  words[index - 1]?.capital === true &&
  [undefined, '.', ',', ';'].includes(words[next]?.text);

function onOpened(state: StatementState, scope: Scope, next: number, cue: 'opened' | 'reopened'): void {
  if (HELD.has(state.mode)) return;
  const forward = termComes(scope, next);
  // "has an embassy in Malé, opened in 1965, and": an aside says nothing of what comes after it.
  if (!forward && state.mode === 'present' && scope.words[next - 2]?.text === ',') return;
  if (!forward) stand(state, cue);
  if (!forward && cue === 'reopened') reopenLast(state);
  state.mode = cue;
  if (forward) state.open = [];
}

/** "upgraded from a consulate general": what it was before is no mission beside it. */
function afterOriginalType(scope: Scope, next: number): number {
  if (scope.words[next]?.key !== 'from') return next;
  for (let at = next + 1; at < next + 5; at++) {
    const match = scope.at(at);
    if (match?.meaning.kind === 'term') return at + match.length;
  }
  return next;
}

function onClosed(state: StatementState, scope: Scope, next: number): void {
  if (HELD.has(state.mode)) return;
  if (termComes(scope, next)) {
    setMode(state, 'closed');
    return;
  }
  if (state.posts.length === 0) state.closures.push(state.lastType);
  if (state.modeOutside !== null) {
    closeLastPlace(state, 'closed');
    return;
  }
  // "reopened its embassy in 2015, having closed it in 2007": the closing came before.
  for (const post of lastSpokenOf(state)) if (post.standing !== 'reopened') post.standing = 'closed';
  state.mode = 'closed';
}

/** "a consulate in Bengaluru is planned", but not "is planned to move". */
const isPredicate = ({ words }: Scope, index: number, next: number): boolean =>
  ['is', 'are', 'was', 'were'].includes(words[index - 1]?.key ?? '') && words[next]?.key !== 'to';

/** "The embassy in Khartoum was moved to Port Sudan": it is where it was moved to. */
function onMoved(state: StatementState, scope: Scope, next: number): number {
  const [post] = state.open.length > 0 ? [] : lastSpokenOf(state);
  const to = scope.words[next]?.key === 'to' ? readCities(scope, next + 1, false) : null;
  const [city] = to?.places ?? [];
  if (post === undefined || to === null || city === undefined || !isKnown(scope, city.query))
    return afterOrigin(scope, next);
  post.places = [city];
  if (post.standing !== 'not') post.standing = 'opened';
  return to.next;
}

const isKnown = ({ world, homes }: Scope, name: string): boolean =>
  world.findPlaces(name).some(({ country }) => homes.has(country));

/** "moved from Tel Aviv to Jerusalem": the first is where it was. */
function afterOrigin(scope: Scope, index: number): number {
  for (let at = index; at < Math.min(scope.words.length, index + OBJECT_REACH); at++) {
    if (scope.words[at]?.key === 'from') return readCities(scope, at + 1, false)?.next ?? at + 1;
  }
  return index;
}

const TURNING = new Set(['but', 'however', 'while', 'whilst', 'whereas', 'although', 'though', 'where']);

/** A turn ends what was denied or planned; the subject stays until another is named. */
function onConjunction(state: StatementState, scope: Scope, index: number): void {
  if (!TURNING.has(scope.words[index]?.key ?? '')) return;
  if (state.mode !== 'present') state.mode = 'none';
  state.open = [];
  if (scope.words[index]?.key === 'where') state.antecedent = state.lastCities;
}
