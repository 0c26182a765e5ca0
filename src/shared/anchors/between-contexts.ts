import type { TextAnchor } from '#shared/models/anchor.ts';
import type { ApproximateMatch } from './approximate.ts';

/** Letters of context that must stand word for word on both sides of replaced words. */
const leastContext = 16;

/**
 * What stands between the anchor's context before and its context after, when
 * both are still there, once, and close together: the words that replaced the quote.
 */
export function findBetweenContexts(text: string, anchor: TextAnchor): ApproximateMatch | null {
  const before = anchor.prefix.slice(-leastContext);
  const after = anchor.suffix.slice(0, leastContext);
  if (before.length < leastContext || after.length < leastContext) return null;
  const reach = 2 * anchor.exact.length + 64;
  let found: ApproximateMatch | null = null;
  let at = text.indexOf(before);
  let to = -1;
  while (at !== -1) {
    const from = at + before.length;
    // Each place of either is looked for once, however often the other stands there.
    if (to < from) to = text.indexOf(after, from);
    if (to === -1) break;
    if (to > from && to - from <= reach) {
      if (found !== null) return null;
      found = { from, to, likeness: 0.5 };
    }
    at = text.indexOf(before, at + 1);
  }
  return found;
}
