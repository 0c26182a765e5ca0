import type { Post } from './post.ts';
import type { Scope } from './scope.ts';
import type { StatementState } from './statement-state.ts';

const BETWEEN = new Set(
  'a an the full fully fledged resident level status rank of that - it them'.split(' '),
);

/**
 * "A consulate in Riga, which was raised to an embassy", "upgraded its consulate to an embassy": the second takes the
 * place of the first, and is where that one was.
 */
export function succeed(state: StatementState, scope: Scope, index: number, post: Post): void {
  const former = state.posts.at(-1);
  if (!state.raised || !isRaisedTo(scope, index)) return;
  state.raised = false;
  if (former === undefined || former.foreign || post.foreign) return;
  if (state.mode === 'planned' || state.mode === 'negated') return;
  former.standing = 'not';
  post.standing = 'opened';
  post.sender ??= former.sender;
  if (former.places.length > 0) state.antecedent = former.places;
  else if (former.inCapital) post.inCapital = true;
}

/** Only small words stand between "to" or "into" and the mission. */
function isRaisedTo({ words }: Scope, index: number): boolean {
  let at = index - 1;
  while (at > index - 7 && BETWEEN.has(words[at]?.key ?? '')) at -= 1;
  return words[at]?.key === 'to' || words[at]?.key === 'into';
}
