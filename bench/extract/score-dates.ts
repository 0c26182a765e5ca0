import type { Label } from './read-labels.ts';
import { type Matched, match, type Range } from './score.ts';

/** A date that a reader of dates found: EDTF where it gives one. */
export type FoundDate = Range & { readonly text: string; readonly edtf: string; readonly context: boolean };

export const isContextLabel = ({ code }: Label): boolean => code.startsWith('?');
const isOptional = ({ code }: Label): boolean => code === 'optional';
const isRight = (found: FoundDate, label: Label): boolean => found.edtf === label.code.replace(/^\?/, '');

export type DateScore = {
  readonly explicit: Matched<FoundDate, Label>;
  readonly context: Matched<FoundDate, Label>;
};

/** Explicit dates and those by context, each against its own labels. */
export function scoreDates(found: readonly FoundDate[], labels: readonly Label[]): DateScore {
  const inContext = labels.filter(isContextLabel);
  const explicit = labels.filter((label) => !isContextLabel(label));
  const optional = labels.filter(isOptional);
  return {
    // A finding on a label of the other kind is not wrong here: it is judged there.
    explicit: match(
      found.filter(({ context }) => !context),
      [...explicit, ...inContext.map((label) => ({ ...label, code: 'optional' }))],
      isRight,
      isOptional,
    ),
    context: match(
      found,
      [
        ...inContext,
        ...optional,
        ...explicit.filter((label) => !isOptional(label)).map((label) => ({ ...label, code: 'optional' })),
      ],
      isRight,
      isOptional,
    ),
  };
}
