import { leastConfidence, marginOver } from '#shared/anchors/certainty.ts';

/**
 * What became of something of an article in another edition, in the same four
 * states as words (`ResolvedAnchor`). exact: it, where it was; moved: surely it,
 * elsewhere or in other surroundings; changed: the likeliest, for a person to
 * accept or not; orphan: it is gone.
 */
export type FoundAgain<Subject> =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly subject: Subject }
  | { readonly state: 'orphan'; readonly subject: null };

export const orphan = { state: 'orphan', subject: null } as const;

export const exactly = <Subject>(subject: Subject): FoundAgain<Subject> => ({ state: 'exact', subject });

/** What was found, as something else that is made of it. */
export function describe<Subject, Other>(
  found: FoundAgain<Subject>,
  other: (subject: Subject) => Other,
): FoundAgain<Other> {
  return found.state === 'orphan' ? orphan : { state: found.state, subject: other(found.subject) };
}

/** Something of an edition that may be what is looked for. */
export type Candidate<Subject> = {
  readonly subject: Subject;
  /** 0 to 1: orders candidates by how much of what is known agrees. */
  readonly rank: number;
  /** 0 to 1: how sure it would be if it were the only one. */
  readonly confidence: number;
  /** Whether it stands where it stood. */
  readonly isInPlace: boolean;
};

/** Too little agrees for certainty, however much of that little. */
export const unsure = (rank: number): number => Math.min(rank, leastConfidence - 0.01);

/** The likeliest of candidates: certain only when the evidence passes the threshold of words, and leads the next by their margin. */
export function likeliest<Subject>(candidates: readonly Candidate<Subject>[]): FoundAgain<Subject> {
  const [best, runnerUp] = candidates.toSorted((one, other) => other.rank - one.rank);
  if (best === undefined) return orphan;
  const isClear = runnerUp === undefined || best.rank - runnerUp.rank >= marginOver(runnerUp.confidence);
  if (best.confidence < leastConfidence || !isClear) return { state: 'changed', subject: best.subject };
  return { state: best.isInPlace ? 'exact' : 'moved', subject: best.subject };
}
