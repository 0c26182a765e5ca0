import type { ResolvedAnchor, TextAnchor } from '#shared/models/anchor.ts';
import type { AnchoredText } from './anchored-text.ts';
import { findApproximately } from './approximate.ts';
import { findBetweenContexts } from './between-contexts.ts';
import { leastConfidence, marginOver } from './certainty.ts';
import { type ExactCandidate, exactCandidates } from './exact-candidates.ts';
import { toWholeWords } from './whole-words.ts';

/** Phrases recur from section to section: in another one, the same evidence counts for less. */
const otherSection = 0.9;
/** Less than this of the surroundings, and the same short words elsewhere are other words. */
const leastContextForReview = 0.45;
/** Less than this of the quote, and a likeness is chance; a word or two need more to be told from chance. */
const leastLikeness = (quote: string) => (quote.length < 40 ? 0.75 : 0.55);

const orphan = { state: 'orphan', found: null, confidence: 0 } as const;

/**
 * Finds an anchor's words in a text. Certain (`exact`, `moved`) only when the
 * very words stand there, whole, the evidence passes the threshold, and no other place
 * is nearly as likely; a doubtful place is `changed`, for a person to decide.
 */
export function resolveAnchor(text: AnchoredText, anchor: TextAnchor): ResolvedAnchor {
  const candidates = exactCandidates(text, anchor);
  const best = candidates[0];
  if (best !== undefined) {
    const confidence = confidenceOf(best, anchor, candidates.length === 1);
    const runnerUp = candidates[1];
    const clear =
      runnerUp === undefined ||
      best.rank - runnerUp.rank >= marginOver(confidenceOf(runnerUp, anchor, false));
    const whole = toWholeWords(text.text, best, anchor);
    const isWhole = whole.from === best.from && whole.to === best.to;
    if (confidence >= leastConfidence && clear && isWhole) {
      return located(text, best, isUnmoved(best) ? 'exact' : 'moved', confidence);
    }
    if (confidence >= leastConfidence || best.context >= leastContextForReview) {
      return located(text, whole, 'changed', confidence);
    }
  }
  const replaced =
    findApproximately(text.text, anchor.exact, leastLikeness(anchor.exact)) ??
    findBetweenContexts(text.text, anchor);
  if (replaced === null || anchor.exact === text.text.slice(replaced.from, replaced.to)) return orphan;
  return located(text, replaced, 'changed', replaced.likeness);
}

/**
 * A long quote that stands once speaks for itself, another only through its
 * surroundings: "Mexico" stands everywhere, forty letters in a row stand once.
 */
function confidenceOf(candidate: ExactCandidate, anchor: TextAnchor, alone: boolean): number {
  const bySelf = alone ? Math.max(0, Math.min(0.9, (anchor.exact.length - 8) / 40)) : 0;
  const confidence = 1 - (1 - bySelf) * (1 - candidate.context);
  return candidate.sameSection ? confidence : confidence * otherSection;
}

function isUnmoved(candidate: ExactCandidate): boolean {
  return candidate.sameSection && candidate.context === 1;
}

function located(
  text: AnchoredText,
  range: { readonly from: number; readonly to: number },
  state: 'exact' | 'moved' | 'changed',
  confidence: number,
): ResolvedAnchor {
  return {
    state,
    confidence,
    found: {
      start: text.points.fromUnit(range.from),
      end: text.points.fromUnit(range.to),
      text: text.text.slice(range.from, range.to),
    },
  };
}
