import { readPlaceRun } from './place-run.ts';
import { readCities } from './read-cities.ts';
import { otherSide, type Scope } from './scope.ts';
import { stand, termComes } from './statement-standing.ts';
import type { StatementState } from './statement-state.ts';
import { onTerm } from './statement-terms.ts';

export function onAccredited(
  state: StatementState,
  scope: Scope,
  next: number,
  cue: 'accredited' | 'represented',
): void {
  if (state.mode === 'negated' || state.mode === 'planned') return;
  if (state.mode === 'none' || state.mode === 'opened') state.mode = 'present';
  if (state.mode === 'present') stand(state, 'present');
  state.accreditation = cue;
  state.accreditedTo = [];
  state.open = [];
  state.seat = cue === 'accredited' && accreditsMission(scope, next);
}

/** "accredited to Wellington and Suva": a capital stands for its State. Returns the next word. */
export function onCapitalOf(state: StatementState, scope: Scope, index: number): number {
  const run = readPlaceRun(scope, index);
  const states = run?.known.flatMap(({ id, country }) => {
    const { capitals = [] } = scope.world.country(country) ?? {};
    return capitals.some(({ geonames }) => geonames === id) ? [country] : [];
  });
  const country = states?.find((iso2) => scope.sides.includes(iso2)) ?? states?.[0];
  if (run === null || country === undefined) return index + 1;
  accreditTo(state, country);
  return run.next;
}

export function accreditTo(state: StatementState, country: string): void {
  state.accreditedTo?.push(country);
  if (state.accreditation !== 'accredited') return;
  for (const post of state.clause) {
    post.accredited = true;
    post.receivers.push(country);
  }
}

/** "its embassy in New Delhi is accredited to the country": to the other of the two. */
export function accreditToReceiver(state: StatementState, scope: Scope): void {
  for (const post of state.clause) {
    const receiver = otherSide(post.sender, scope);
    if (receiver === null || state.accreditation !== 'accredited') continue;
    post.accredited = true;
    post.receivers.push(receiver);
  }
}

/** "Grenada is covered by the Mexican embassy in": the subject is where the mission is accredited. */
export function onCovered(state: StatementState): void {
  if (state.mode === 'negated' || state.subject === null) return;
  state.mode = 'present';
  state.accreditation = 'accredited';
  state.accreditedTo = [state.subject];
  state.subject = null;
  state.seat = true;
}

/** "accredited its embassy in Kuala Lumpur to", "a non-resident embassy": the mission itself comes next. */
export function accreditsMission(scope: Scope, index: number): boolean {
  for (let at = index; at < index + 4; at++) {
    const meaning = scope.at(at)?.meaning;
    if (meaning?.kind === 'term') return true;
    if (meaning?.kind === 'country' || (meaning?.kind === 'cue' && meaning.cue === 'through')) return false;
    if (['to', 'in', 'for'].includes(scope.words[at]?.key ?? 'to')) return false;
  }
  return false;
}

/** "through its embassy in", "from Ankara". */
export function onThrough(state: StatementState, scope: Scope, next: number): number {
  if (state.accreditation === 'none' && worksFrom(state, scope, next)) beRepresented(state, scope);
  if (state.accreditation === 'none') return next;
  const denied = state.clause.every(({ standing }) => standing === 'not' || standing === 'closed');
  if (state.accreditation === 'represented' || denied) state.seat = true;
  // "represented by Buenos Aires" would be a city that represents.
  const from = state.accreditation === 'accredited' || scope.words[next - 1]?.key === 'from';
  if (!from || termComes(scope, next) || !denied) return next;
  const cities = readCities(scope, next, false);
  if (cities === null || !cities.places.every(({ query }) => scope.world.findPlaces(query).length > 0))
    return next;
  onTerm(state, scope, next, 0, { type: 'embassy', plural: false });
  for (const post of state.open) post.places.push(...cities.places);
  state.open = [];
  return cities.next;
}

/** "Peru works from its embassy in Quito", where nothing else says to whom. */
function worksFrom({ mode, subject }: StatementState, scope: Scope, next: number): boolean {
  const verb = scope.at(next - 2)?.meaning;
  const its = ['its', 'their'].includes(scope.words[next]?.key ?? '');
  const works = verb?.kind === 'cue' && (verb.cue === 'located' || verb.cue === 'have');
  return (
    works && its && subject !== null && (mode === 'none' || mode === 'present') && termComes(scope, next)
  );
}

function beRepresented(state: StatementState, scope: Scope): void {
  const receiver = otherSide(state.subject, scope);
  state.mode = 'present';
  state.accreditation = 'represented';
  state.accreditedTo = receiver === null ? [] : [receiver];
}
