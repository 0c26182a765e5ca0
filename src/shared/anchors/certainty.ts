/** Below this, what is found is never shown as certain. */
export const leastConfidence = 0.86;

/**
 * The best candidate must lead the next, or a person decides: by little where
 * the next has nothing for it, by much where it would do as well (a paragraph
 * that stands twice).
 */
const leastMargin = 0.08;
const leastMarginOverTwin = 0.4;

/** By how much the best must lead the next, of which `confidence` says how well it would do by itself. */
export function marginOver(confidence: number): number {
  return leastMargin + (leastMarginOverTwin - leastMargin) * confidence;
}
