import { namesCityToo } from './read-cities.ts';
import { countryMeant, type Scope } from './scope.ts';
import { accreditTo } from './statement-accreditation.ts';
import { onElliptical } from './statement-places.ts';
import { beginClause, type StatementState } from './statement-state.ts';
import { verbFollows } from './verb-follows.ts';

/** How far a mission's type may stand from the adjective that says whose it is. */
const OWNER_REACH = 4;

/** A State was named, by name or demonym; null: an organisation. Says what it is to the clause. */
export function onCountry(
  state: StatementState,
  scope: Scope,
  index: number,
  length: number,
  countries: readonly string[] | null,
): void {
  const country = countries === null ? null : countryMeant(countries, scope);
  const next = index + length;
  const previous = scope.words[index - 1]?.key;
  const beforeThe = previous === 'the' ? scope.words[index - 2]?.key : previous;
  const possessive = scope.words[next]?.key === "'s" || isPluralPossessive(scope, next);

  if (possessive && country !== null && isElliptical(state, scope, next)) {
    beginEllipsis(state, country);
    return;
  }
  if (country !== null && isThatOf(scope, index) && isElliptical(state, scope, next - 1)) {
    // "that of Kazakhstan in Georgia": not the mission before, but what it is a part of.
    if (isInState(scope, next)) goOnWith(state, country);
    else beginEllipsis(state, country);
    return;
  }
  if (possessive && state.subject === null && !termWithin(scope, next + 1)) state.subject = country;
  if (possessive || (termWithin(scope, next) && !isJoinedToCountry(scope, index))) {
    state.owner = { country, at: possessive ? next : next - 1 };
    if (!verbFollows(scope, next)) return;
  }
  const follows = scope.language === 'es' && state.lastTermEnd === index;
  if (followsTerm(state, scope, index) && (beforeThe === 'of' || follows)) {
    takeOwner(state, scope, country);
    state.lastTermEnd = afterOtherName(scope, next);
    return;
  }
  if (country === null) {
    if (followsTerm(state, scope, index) && (beforeThe === 'to' || beforeThe === 'at'))
      for (const post of state.open) post.foreign = true;
    // An organisation as the subject: what it has is no mission of a State.
    if (isSubject(scope, next)) beginClause(state, ORGANISATION, false);
    return;
  }
  if (followsTerm(state, scope, index) && (beforeThe === 'to' || beforeThe === 'for')) {
    for (const post of state.open) {
      post.receivers.push(country);
      // The sentence before spoke of the State that receives this one.
      if (!post.owned && post.sender === country) post.sender = null;
      // An embassy "to" a State may lie in another; one "in" a State may not.
      if (beforeThe === 'to' && scope.sides.includes(country) && post.type !== 'permanent-mission')
        post.accredited = true;
    }
    state.lastTermEnd = next;
    return;
  }
  if (isSubject(scope, next)) {
    const together = isJoinedSubject(state, scope, index);
    const everyone = together && scope.sides.includes(country);
    beginClause(state, everyone ? null : country, everyone);
  } else if (state.accreditedTo !== null && !state.seat) accreditTo(state, country);
  state.mentioned = { country, end: next };
}

/** "the Republic of China (Taiwan)". */
function afterOtherName(scope: Scope, next: number): number {
  const match = scope.words[next]?.text === '(' ? scope.at(next + 1) : null;
  if (match?.meaning.kind !== 'country') return next;
  const close = next + 1 + match.length;
  return scope.words[close]?.text === ')' ? close + 1 : next;
}

/** No ISO code: never one of the two sides. */
const ORGANISATION = '';

/** "Ethiopia's embassy in Nairobi and Kenya's in Addis Ababa"; "and Kenya's is in Addis Ababa". */
function isElliptical({ located }: StatementState, { words }: Scope, next: number): boolean {
  const at = words[next + 1]?.key === 'is' ? next + 2 : next + 1;
  const spots = at === next + 1 ? ['in', 'at'] : ['in', 'at', 'located', 'situated'];
  return located.length > 0 && spots.includes(words[at]?.key ?? '');
}

/** "The embassy of Mexico is in Paris and that of France in Mexico City". */
function isThatOf({ words }: Scope, index: number): boolean {
  const of = words[index - 1]?.key === 'the' ? index - 2 : index - 1;
  return words[of]?.key === 'of' && ['that', 'those'].includes(words[of - 1]?.key ?? '');
}

function isInState(scope: Scope, index: number): boolean {
  const meaning = scope.words[index]?.key === 'in' ? scope.at(index + 1)?.meaning : undefined;
  return meaning?.kind === 'country' && !namesCityToo(scope, index + 1);
}

/** The same is said of another State as was of the one before. */
function goOnWith(state: StatementState, country: string): void {
  const { mode } = state;
  beginClause(state, country, false);
  state.mode = mode;
}

function beginEllipsis(state: StatementState, country: string): void {
  const { clause } = state;
  state.subject = country;
  onElliptical(state);
  state.clause = [...clause, ...state.open];
}

/** "Mexico has", "the Mexican government has". */
function isSubject(scope: Scope, next: number): boolean {
  if (verbFollows(scope, next)) return true;
  const after = scope.at(next);
  return (
    after?.meaning.kind === 'cue' &&
    after.meaning.cue === 'government' &&
    verbFollows(scope, next + after.length)
  );
}

/** "Kenya and Italy have embassies in Rome and Nairobi". */
function isJoinedSubject({ mentioned }: StatementState, scope: Scope, index: number): boolean {
  if (mentioned === null || !scope.sides.includes(mentioned.country)) return false;
  const between = scope.words.slice(mentioned.end, index).filter(({ key }) => key !== 'the');
  return between.length === 1 && (between[0]?.key === 'and' || between[0]?.key === '&');
}

const isPluralPossessive = ({ words }: Scope, next: number): boolean =>
  /^['’]$/.test(words[next]?.text ?? '') && words[next]?.start === words[next - 1]?.end;

function termWithin(scope: Scope, next: number): boolean {
  for (let at = next; at < next + OWNER_REACH; at++) {
    const meaning = scope.at(at)?.meaning;
    if (meaning?.kind === 'term') return true;
    if (scope.words[at]?.joiner === true) continue;
    if (scope.words[at]?.kind !== 'word' || meaning?.kind === 'country') return false;
    if (meaning?.kind === 'cue' && meaning.cue !== 'former' && meaning.cue !== 'located') return false;
    if (['in', 'of', 'to', 'at', 'and', 'with', 'an', 'a'].includes(scope.words[at]?.key ?? '')) return false;
  }
  return false;
}

/** "the Japan–Taiwan Exchange Association" is called after both, and not Taiwan's. */
function isJoinedToCountry(scope: Scope, index: number): boolean {
  if (scope.words[index - 1]?.joiner !== true) return false;
  const before = scope.at(index - 2)?.meaning;
  return before?.kind === 'country' && !before.demonym;
}

/** Only "of", "the", "to" and the like stand between the mission's type and here. */
function followsTerm(state: StatementState, scope: Scope, index: number): boolean {
  if (state.open.length === 0 || state.lastTermEnd < 0 || index - state.lastTermEnd > 4) return false;
  return scope.words
    .slice(state.lastTermEnd, index)
    .every(({ key }) => ['of', 'the', 'to', 'for', 'republic', 'kingdom', 'state', 'both'].includes(key));
}

/**
 * "Embassies and consulates of Mexico" are all Mexico's; in "Iranian interests section, Embassy of Pakistan" the
 * embassy is the host's house and no mission of the pair.
 */
function takeOwner(state: StatementState, scope: Scope, country: string | null): void {
  const foreign = country === null || !scope.sides.includes(country);
  const hosted = foreign && state.open.some(({ owned }) => owned);
  for (const post of state.open.filter(({ owned }) => !owned)) {
    Object.assign(post, { sender: country, owned: true, everyone: false, foreign });
  }
  if (hosted) state.open = state.open.filter((post) => !post.foreign);
}
