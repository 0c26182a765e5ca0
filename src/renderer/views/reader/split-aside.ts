import type { TextSpan } from '#shared/models/article.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** Cuts the bracket at the end off, so that it can be set back: "Tijuana" and " (Consulate General)". */
export function splitAside(span: TextSpan): readonly [TextSpan, TextSpan | null] {
  const at = span.text.search(/ \([^()]+\)$/u);
  if (at <= 0) return [span, null];
  const start = span.start + indexCodePoints(span.text).fromUnit(at);
  return [
    { start: span.start, text: span.text.slice(0, at) },
    { start, text: span.text.slice(at) },
  ];
}
