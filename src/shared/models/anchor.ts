/**
 * How a note holds on to words, after the W3C Web Annotation Data Model: the
 * quote with its context (`TextQuoteSelector`), its position
 * (`TextPositionSelector`) and its section (`FragmentSelector`). Three ways to
 * find the words again. Offsets count code points in the normalised text.
 */
export type TextAnchor = {
  readonly exact: string;
  /** Up to 32 code points before and after. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly sectionId: string;
};

export type FoundWords = {
  readonly start: number;
  readonly end: number;
  /** The words that stand there now. */
  readonly text: string;
};

/**
 * exact: the same words in the same surroundings and section;
 * moved: the same words, surely the same ones, elsewhere or in other surroundings;
 * changed: the likeliest place, for a person to accept or not;
 * orphan: the words are gone.
 */
export type ResolvedAnchor =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly found: FoundWords; readonly confidence: number }
  | { readonly state: 'orphan'; readonly found: null; readonly confidence: 0 };
