import { indexCodePoints } from '#shared/text/code-points.ts';
import type { TextStretch } from './text-ranges.ts';

/** Code points to either side of an end that are looked at: no word is longer. */
const reach = 100;

/**
 * A stretch widened to the words that its ends cut, in code points of a text. Words are
 * those of its language, so that they are whole where none has spaces, too.
 */
export function toWholeWords(stretch: TextStretch, text: string, language: string): TextStretch {
  const points = indexCodePoints(text);
  const segmenter = wordsOf(language);

  function wordAcross(at: number): TextStretch | null {
    const first = Math.max(0, at - reach);
    let start = first;
    const window = text.slice(points.toUnit(first), points.toUnit(Math.min(points.length, at + reach)));
    for (const { segment, isWordLike } of segmenter.segment(window)) {
      const end = start + indexCodePoints(segment).length;
      if (at < end) return isWordLike && start < at ? { start, end } : null;
      start = end;
    }
    return null;
  }

  return {
    start: wordAcross(stretch.start)?.start ?? stretch.start,
    end: wordAcross(stretch.end)?.end ?? stretch.end,
  };
}

/** A pack may name any language, or none that is known. */
function wordsOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
