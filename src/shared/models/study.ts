/** How well a card was known: again (not at all), hard, good, easy. */
export const grades = [1, 2, 3, 4] as const;
export type Grade = (typeof grades)[number];

/**
 * One look at a card. Reviews are only ever added: when a card comes up again
 * is worked out from all of its own, so that two notebooks with the same
 * reviews agree, whichever order they came in.
 */
export type Review = {
  /** `note:<id of the note>` or `mission:<article>/<mission>`. */
  readonly cardId: string;
  /** ISO 8601 with `Z`. */
  readonly reviewedAt: string;
  readonly grade: Grade;
};
