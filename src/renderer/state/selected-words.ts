/** Words of the article that are selected, or were until the focus went to the notes. */
export type SelectedWords = {
  /** In code points of the article's text. */
  readonly stretch: { readonly start: number; readonly end: number };
  /** Where they stand in the window, while they are selected and no button is held; null otherwise. */
  readonly box: DOMRect | null;
};
