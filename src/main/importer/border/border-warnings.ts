import type { Article } from '#shared/models/article.ts';
import type { Border, Warning } from '#shared/models/edition.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { createLineFinder } from '../line-at.ts';

const about = '(?:about|approximately|around|some|nearly|over|almost|roughly|more than|an estimated)';

/**
 * Sentences that give a border's length but lost its number, as happens when a
 * template is not carried over: "a border that is in length", "a border of km",
 * "a -long border", "a border of .".
 */
const leftOut = [
  `(?:border|boundary|frontier)(?: (?:that|which))? (?:is|of|spans|spanning|measures|measuring|stretches|stretching|runs|running|extends|extending)(?: for)?(?: ${about})? (?:in (?:total )?length|km|kilomet(?:re|er)s?|miles?|mi|\\(\\s*\\)|\\(\\d[^()]*\\))(?!\\p{L})`,
  `(?:border|boundary|frontier)(?: of| spanning| stretching| measuring)(?: ${about})?\\s*[,.;]`,
  `an?(?: ${about})? (?:-long|km(?:-long)?|kilomet(?:re|er)(?:-long)?|mile(?:-long)?) (?:land |common |shared |maritime )*(?:border|boundary|frontier)`,
  'frontera (?:común |terrestre )*(?:de|que mide)(?: unos| aproximadamente)? (?:km|kilómetros)(?!\\p{L})',
].map((pattern) => new RegExp(pattern, 'giu'));

/** Warns of each sentence whose border length is missing. No number is put in its place. */
export function borderWarnings(article: Article, border: Border | null): readonly Warning[] {
  const lineAt = createLineFinder(article);
  const measured =
    border?.lengthKm == null
      ? ''
      : ` The atlas measures ${Math.round(border.lengthKm)} km along its own line.`;
  return article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'paragraph') return [];
      const { start, text } = block.span;
      const offsets = indexCodePoints(text);
      return leftOut.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
          code: 'border.no-number',
          message: `The length of the border is missing in “${words}”, and is not invented.${measured}`,
          line: lineAt(start + offsets.fromUnit(index)),
        })),
      );
    }),
  );
}
