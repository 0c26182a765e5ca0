import type { TextAnchor } from '#shared/models/anchor.ts';
import { type AnchoredText, sectionAt } from './anchored-text.ts';

/** Code points of context on each side, as the Web Annotation practice has it. */
export const contextLength = 32;

/**
 * The anchor of the words from `start` to `end` (code points, `end` not
 * included), without the white space at either end that a selection drags along.
 */
export function createAnchor(text: AnchoredText, start: number, end: number): TextAnchor {
  const { slice } = text.points;
  const selected = slice(start, end);
  const first = start + (selected.length - selected.trimStart().length);
  const last = Math.max(first, end - (selected.length - selected.trimEnd().length));
  return {
    exact: slice(first, last),
    prefix: slice(Math.max(0, first - contextLength), first),
    suffix: slice(last, last + contextLength),
    start: first,
    end: last,
    sectionId: sectionAt(text, first),
  };
}
