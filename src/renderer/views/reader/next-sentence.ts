import type { Article } from '#shared/models/article.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import type { TextStretch } from './text-ranges.ts';

/**
 * The first sentence that begins at or after a code point: of a paragraph, or a
 * whole list item. Null after the last.
 */
export function nextSentence({ sections }: Article, from: number): TextStretch | null {
  for (const { end, blocks } of sections) {
    if (end <= from) continue;
    for (const block of blocks) {
      const spans = block.kind === 'paragraph' ? [block.span] : block.kind === 'list' ? block.items : [];
      for (const span of spans) {
        const points = indexCodePoints(span.text);
        for (const sentence of splitSentences(span.text)) {
          const start = span.start + points.fromUnit(sentence.start);
          if (start >= from) return { start, end: span.start + points.fromUnit(sentence.end) };
        }
      }
    }
  }
  return null;
}
