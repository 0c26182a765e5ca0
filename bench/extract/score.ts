/** How many were right, found without being right, and missed. */
export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

export const noTally: Tally = { right: 0, wrong: 0, missed: 0 };

export const addTally = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

export const precision = ({ right, wrong }: Tally): number => ratio(right, right + wrong);
export const recall = ({ right, missed }: Tally): number => ratio(right, right + missed);
export const f1 = ({ right, wrong, missed }: Tally): number => ratio(2 * right, 2 * right + wrong + missed);

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export type Range = { readonly start: number; readonly end: number };

export type Matched<Found, Wanted> = {
  readonly tally: Tally;
  readonly wrong: readonly Found[];
  readonly missed: readonly Wanted[];
};

/**
 * Pairs what was found with what was wanted: each label takes one finding that overlaps it and is right.
 * Labels on which careful readers disagree swallow whatever overlaps them and count for nothing.
 */
export function match<Found extends Range, Wanted extends Range>(
  found: readonly Found[],
  wanted: readonly Wanted[],
  isRight: (found: Found, wanted: Wanted) => boolean,
  isOptional: (wanted: Wanted) => boolean,
): Matched<Found, Wanted> {
  const left = new Set(found);
  const missed: Wanted[] = [];
  let right = 0;
  for (const label of wanted.filter((each) => !isOptional(each))) {
    const hit = [...left].find((each) => overlaps(each, label) && isRight(each, label));
    if (hit) {
      left.delete(hit);
      right += 1;
    } else missed.push(label);
  }
  const optional = wanted.filter(isOptional);
  const wrong = [...left].filter((each) => !optional.some((label) => overlaps(each, label)));
  return { tally: { right, wrong: wrong.length, missed: missed.length }, wrong, missed };
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
