import type { Post, Standing } from './post.ts';
import type { Scope } from './scope.ts';
import type { StatementState } from './statement-state.ts';

/** Where a verb's object may stand: "closed its last remaining embassy". */
export const OBJECT_REACH = 8;

/** Says of the clause's missions that stand bare so far how they stand. */
export function stand(state: StatementState, standing: Standing): void {
  for (const post of state.clause) {
    if (post.standing === 'bare' || standing === 'closed') post.standing = standing;
    else if (standing === 'reopened' && post.standing === 'closed') post.standing = standing;
  }
}

/** "closed in 1979, it was reopened in 1995": the mission named last, here or in a sentence before. */
export function reopenLast(state: StatementState): void {
  const last = state.posts.at(-1);
  if (last === undefined) state.reopenings.push(state.lastType);
  else if (last.standing === 'closed' || last.standing === 'not') last.standing = 'reopened';
}

/** "consulates in Lyon and Nice (closed in 2020)": of several cities, only the one before the bracket. */
export function closeLastPlace(state: StatementState, standing: 'closed' | 'not'): void {
  const last = state.posts.at(-1);
  if (last === undefined) return;
  const others = last.places.slice(0, -1);
  if (others.length === 0) last.standing = standing;
  else {
    state.posts.splice(-1, 0, { ...last, places: others });
    last.places = last.places.slice(-1);
    last.standing = standing;
  }
}

/** What "closed" without an object speaks of: missions only named so far, or those named last. */
export function lastSpokenOf(state: StatementState): readonly Post[] {
  const bare = state.clause.filter(({ standing }) => standing === 'bare');
  if (bare.length > 0) return bare;
  const last = state.posts.at(-1);
  if (last === undefined) return [];
  return state.located.includes(last) ? state.located : [last];
}

export function termComes(scope: Scope, index: number): boolean {
  for (let at = index; at < index + OBJECT_REACH; at++) {
    const match = scope.at(at);
    if (match?.meaning.kind === 'term') return true;
    if (match?.meaning.kind === 'cue' && ['have', 'be', 'past'].includes(match.meaning.cue)) return false;
    if (['in', 'on', '.', ';', ','].includes(scope.words[at]?.key ?? '.')) return false;
  }
  return false;
}
