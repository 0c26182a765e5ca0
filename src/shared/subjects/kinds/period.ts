import { z } from 'zod';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { fallsInto } from '#shared/time/falls-into.ts';
import { formatRange } from '#shared/time/format-time.ts';
import { rangeOfPeriod } from '#shared/time/time-range.ts';
import { exactly } from '../found-again.ts';
import type { SubjectKindOf } from '../subject-kind.ts';

export type Period = { readonly first: string; readonly last: string };

const dayPattern = /^-?\d{4,6}-\d\d-\d\d$/;
const day = z.string().regex(dayPattern);

/** `<first>..<last>`, as links write it; null for anything else. */
export function readPeriod(text: string): Period | null {
  const [first = '', last = ''] = text.split('..');
  return dayPattern.test(first) && dayPattern.test(last) ? { first, last } : null;
}

export const formatPeriod = ({ first, last }: Period): string => `${first}..${last}`;

const inWords = ({ first, last }: Period): string => `${first} – ${last}`;

/** A stretch of time is the same in every article. */
export const period: SubjectKindOf<'period'> = {
  label: { en: 'Period', es: 'Periodo' },
  link: {
    write: formatPeriod,
    read(text) {
      const found = readPeriod(text);
      return found === null ? null : { kind: 'period', ...found };
    },
    follow: exactly,
  },
  isChosen: true,
  key: formatPeriod,
  isEverywhere: true,
  name: (subject, _, naming) =>
    naming === null ? inWords(subject) : formatRange(rangeOfPeriod(subject), naming.language),
  marked: ({ first, last }, { edition }) =>
    edition.events
      .filter((event) => fallsInto(event, first, last))
      .map(({ start, text }) => ({ start, end: start + indexCodePoints(text).length })),
  kept: {
    schema: z.strictObject({ kind: z.literal('period'), first: day, last: day }),
    keep: ({ first, last }) => ({ kind: 'period', first, last }),
    subject: ({ first, last }) => ({ kind: 'period', first, last }),
    find: exactly,
    name: inWords,
    shownBy: ['choice'],
    facts: ({ first, last }) => ({ first, last, edtf: `${first}/${last}` }),
    card: ({ first, last }) => ({ question: { kind: 'period', first, last } }),
  },
};
