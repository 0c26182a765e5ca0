import { branchType, honoraryType } from '../branch-and-honorary.ts';
import type { TermType } from '../lexicon/mission-terms.ts';
import type { Post } from './post.ts';
import type { Scope } from './scope.ts';
import { type StatementState, standingOf } from './statement-state.ts';
import { succeed } from './succeed.ts';

/** A State this many words before a mission's type is its owner ("the Mexican resident embassy"). */
const OWNER_REACH = 4;

/** More types than this do not share one place. */
const MOST_JOINED = 5;

/** A mission's type was read: "embassy", "honorary consulates". */
export function onTerm(
  state: StatementState,
  scope: Scope,
  index: number,
  length: number,
  term: { readonly type: TermType; readonly plural: boolean; readonly byEnvoy?: boolean },
): void {
  const { plural } = term;
  if (term.type === 'seat') {
    reopenUnplaced(state, index + length);
    return;
  }
  // "a branch of the Goethe-Institut": of the embassy it would be a term by itself.
  if (term.type === 'branch' && scope.words[index + length]?.key === 'of') return;
  const named = term.type === 'branch' ? branchType(state.lastType) : term.type;
  const type = isHonorary(scope, index) ? (honoraryType(named) ?? named) : named;
  const owner = state.owner !== null && index - state.owner.at <= OWNER_REACH ? state.owner : null;
  const foreign = owner !== null && (owner.country === null || !scope.sides.includes(owner.country));
  state.owner = null;
  if (foreign && state.open.length > 0) {
    // "an interests section in the Swiss embassy": the host's house, not a mission of the pair.
    state.lastTermEnd = index + length;
    return;
  }
  if (state.verbless && state.located.length > 0 && scope.words[index - 1]?.text === '(') {
    // "Consulate-General of Japan in Anchorage (Consular Office)": a remark on the mission just placed.
    return;
  }
  if (isApposition(state, scope, index, type)) return;
  if (isHeadOfLast(state, scope, index, type)) {
    sayHonorary(state);
    return;
  }
  const post = newPost(state, type, plural, owner?.country ?? null, foreign);
  post.byEnvoy = term.byEnvoy === true;
  if (isLandmark(scope, index)) post.standing = 'bare';
  succeed(state, scope, index, post);
  const joined = state.open.length > 0 && isJoin(scope, state.lastTermEnd, index);
  if (joined) dropGeneral(state);
  state.open = joined ? [...state.open.slice(-MOST_JOINED), post] : [post];
  if (state.antecedent.length > 0) state.elsewhere.set(post, state.antecedent);
  state.antecedent = [];
  state.posts.push(post);
  state.clause.push(post);
  state.lastTermEnd = index + length;
  if (term.type !== 'branch') state.lastType = type;
  state.former = false;
}

/** "with its main office in Taipei": where the missions are that were named without a place. */
function reopenUnplaced(state: StatementState, end: number): void {
  const unplaced = state.clause.filter(({ places, inCapital }) => places.length === 0 && !inCapital);
  if (unplaced.length === 0) return;
  if (state.mode === 'present') for (const post of unplaced) post.standing = 'present';
  state.open = unplaced;
  state.lastTermEnd = end;
}

const BESIDE = new Set([
  'outside',
  'near',
  'opposite',
  'beside',
  'against',
  'inside',
  'behind',
  'at',
  'into',
  'on',
  'front',
]);

/** "A statue was set up in front of the Japanese consulate": where something else is or was. */
function isLandmark({ words }: Scope, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { key = '', capital = false, kind = 'mark' } = words[at] ?? {};
    if (BESIDE.has(key)) return true;
    if (!capital && key !== 'the' && key !== 'of' && key !== "'s" && kind !== 'number') return false;
  }
  return false;
}

const HEADED = new Set(['headed', 'led', 'run', 'staffed']);

/** "a consulate in Osaka, headed by an honorary consul". */
function isHeadOfLast({ located }: StatementState, { words }: Scope, index: number, type: TermType): boolean {
  if (located.length === 0 || !type.startsWith('honorary')) return false;
  const by = words.slice(Math.max(0, index - 2), index).findLastIndex(({ key }) => key === 'by');
  return by >= 0 && HEADED.has(words[Math.max(0, index - 2) + by - 1]?.key ?? '');
}

const SUPERLATIVE = new Set([
  'largest',
  'biggest',
  'first',
  'second',
  'third',
  'oldest',
  'newest',
  'only',
  'main',
  'most',
]);

/** "an embassy in Mogadishu, its largest embassy worldwide": the mission before, once more. */
function isApposition({ located }: StatementState, { words }: Scope, index: number, type: TermType): boolean {
  const last = located.at(-1);
  const before = words.slice(Math.max(0, index - 4), index).map(({ key }) => key);
  const superlative = before.findLastIndex((key) => SUPERLATIVE.has(key));
  const opens =
    ['its', 'the', 'one'].includes(before[superlative - 1] ?? '') && before[superlative - 2] === ',';
  return last?.type === type && superlative > 0 && opens;
}

/** "an honorary British consulate": the adjective stands before the owner. */
export const isHonorary = ({ words }: Scope, index: number): boolean =>
  words.slice(Math.max(0, index - 3), index).some(({ key }) => key === 'honorary');

/** So many missions back an owner is looked for: a line without end must not be searched from its start for each. */
const POSTS_LOOKED_AT = 100;

/** "The French embassy is in Berlin, with consulates in": whose the sentence's missions are. */
const ownerBefore = ({ posts, subjectHosts }: StatementState): string | null =>
  subjectHosts
    ? null
    : (posts.slice(-POSTS_LOOKED_AT).findLast(({ owned, foreign }) => owned && !foreign)?.sender ?? null);

/** "a diplomatic mission (embassy)" is one mission, of the type that is named last. */
function dropGeneral(state: StatementState): void {
  const general = state.open.at(-1);
  if (general?.type !== 'other') return;
  state.open = state.open.filter((post) => post !== general);
  state.clause = state.clause.filter((post) => post !== general);
  state.posts.splice(state.posts.indexOf(general), 1);
}

function newPost(
  state: StatementState,
  type: TermType,
  plural: boolean,
  owner: string | null,
  foreign: boolean,
): Post {
  const subject = state.subjectHosts ? null : state.subject;
  return {
    type,
    plural,
    sender: owner ?? subject ?? ownerBefore(state),
    owned: owner !== null,
    foreign,
    everyone: owner === null && state.everyone,
    receivers: [
      ...(isAccreditedBefore(state) ? [] : (state.accreditedTo ?? [])),
      ...(state.subjectHosts && state.subject ? [state.subject] : []),
    ],
    places: [],
    inCapital: false,
    accredited: state.seat,
    byEnvoy: false,
    standing: state.former ? 'closed' : standingOf[state.mode],
  };
}

/** "an embassy in Bangkok, which is accredited to Cambodia, and consulates in": only the one before is. */
const isAccreditedBefore = ({ clause, seat }: StatementState): boolean =>
  !seat && clause.some(({ accredited }) => accredited);

/** "consulates in Pattaya and Phuket, both honorary", "headed by honorary consuls": of those placed last. */
export function sayHonorary({ located }: StatementState): void {
  for (const post of located) Object.assign(post, { type: honoraryType(post.type) ?? post.type });
}

/** Only small words stand between two missions that share a place: "an embassy and a consulate in London". */
function isJoin(scope: Scope, from: number, to: number): boolean {
  if (to - from > 6 || from < 0) return false;
  for (let at = from; at < to; at++) {
    const word = scope.words[at];
    if (word === undefined || word.capital) return false;
    const meaning = scope.at(at)?.meaning;
    if (meaning?.kind === 'cue' && meaning.cue !== 'conjunction' && meaning.cue !== 'adverb') return false;
  }
  return true;
}
