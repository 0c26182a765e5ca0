import type { DatePart } from './date-part.ts';

/** How a date is asked for by the words before it. */
export type Frame = 'plain' | 'since' | 'until';

/** A dating expression in a sentence, its missing years not yet filled in. */
export type Expression =
  | {
      readonly kind: 'point';
      readonly from: number;
      readonly to: number;
      readonly part: DatePart;
      readonly frame: Frame;
    }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      readonly first: DatePart;
      /** null: "1990–present". */
      readonly last: DatePart | null;
    }
  | {
      /** "two years later", "that year", "the following month", "since then". */
      readonly kind: 'relative';
      readonly from: number;
      readonly to: number;
      readonly unit: 'year' | 'month' | 'day' | 'then';
      readonly shift: number;
      readonly frame: Frame;
    }
  | {
      /**
       * "October of that year", "May 3 of the following year", "that summer"; "the 13th of that month" has the unit
       * month, and "the following April" the unit next: the April that comes next.
       */
      readonly kind: 'shifted-point';
      readonly unit: 'year' | 'month' | 'next';
      readonly from: number;
      readonly to: number;
      readonly part: DatePart;
      readonly shift: number;
      readonly frame: Frame;
    };
