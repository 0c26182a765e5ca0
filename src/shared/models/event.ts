/** A dated statement. */
export type ArticleEvent = {
  readonly id: string;
  readonly sectionId: string;
  readonly blockId: string;
  /** Where the expression stands, in code points of the normalised text. */
  readonly start: number;
  /** The expression as written: "January 14, 1964". */
  readonly text: string;
  /** ISO 8601-2:2019 levels 0 and 1. */
  readonly edtf: string;
  /** First and last day that it may mean, `YYYY-MM-DD`; null where it is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** `context`: the year was taken from the sentences before ("In May"). */
  readonly basis: 'explicit' | 'context';
  readonly sentence: string;
  readonly sentenceStart: number;
};
