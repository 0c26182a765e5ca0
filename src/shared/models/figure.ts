/** A number that the article states, parsed from a cell. */
export type Figure = {
  readonly value: number;
  /** As written after the number: "km2", "%"; null for a bare number. */
  readonly unit: string | null;
  /** ISO 4217, when it is money. */
  readonly currency: string | null;
};

export type CheckVerdict = 'consistent' | 'inconsistent' | 'incomplete';

/** A stated number beside what a careful reader would compute from the others. */
export type Check = {
  readonly kind: 'density' | 'balance' | 'sum' | 'share' | 'difference' | 'growth' | 'other';
  readonly tableId: string;
  readonly row: string;
  readonly column: string;
  readonly stated: number | null;
  readonly computed: number | null;
  readonly unit: string | null;
  readonly verdict: CheckVerdict;
  /** How it was computed, for people: "131,946,900 ÷ 1,972,550 km²". */
  readonly formula: string;
};
