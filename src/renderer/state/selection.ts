/**
 * What the reader has chosen, anywhere in the window: the one source of truth
 * that text, map, missions, timeline and notes all show and all change.
 */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'mission'; readonly id: string }
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'event'; readonly id: string }
  /** Words of the article: code points of the normalised text, `end` is one past the last. */
  | { readonly kind: 'span'; readonly start: number; readonly end: number }
  /** A stretch of time: first and last day, `YYYY-MM-DD`, both included. */
  | { readonly kind: 'period'; readonly first: string; readonly last: string };

export const noSelection: Selection = { kind: 'none' };

/** The chosen mission's id, or null when something else or nothing is chosen. */
export function selectedMissionId(selection: Selection): string | null {
  return selection.kind === 'mission' ? selection.id : null;
}
