import { isArticleId } from '#shared/contract/article-id.ts';
import type { Article } from '#shared/models/article.ts';
import type { Warning } from '#shared/models/edition.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { slug } from '#shared/text/slug.ts';
import { assembleSections } from './assemble-sections.ts';
import { detectLanguage } from './detect-language.ts';
import { readLines } from './lines.ts';
import { markCaptions } from './mark-captions.ts';
import { normaliseText } from './normalise-text.ts';
import { type Outline, readOutline } from './outline.ts';

export type ParseInput = {
  /** The article in the plain form. */
  readonly text: string;
  readonly fileName: string;
  /** Name of the format that the plain form was made from. */
  readonly format: string;
  /** Lower-case hexadecimal SHA-256 of the bytes that were imported. */
  readonly sha256: string;
  /** BCP 47, where the format says it; null: told from the words. */
  readonly language: string | null;
};

export type ParsedArticle = { readonly article: Article; readonly warnings: readonly Warning[] };

/**
 * Reads the plain form. Takes any text at all, in time that grows with its
 * length, and drops nothing: sections tile the text, and in a section the
 * heading (up to the first block) and the blocks tile it. `sides`, the kinds of
 * tables and the owners of infobox entries are left for the steps that know the
 * world.
 */
export function parseArticle(input: ParseInput): ParsedArticle {
  const text = normaliseText(input.text);
  const index = indexCodePoints(text);
  const lines = markCaptions(text, readLines(text));
  const outline = readOutline(text, lines, input.fileName);
  const article: Article = {
    id: idOf(outline.title),
    title: outline.title,
    language: input.language ?? detectLanguage(text),
    sides: [],
    source: {
      format: input.format,
      fileName: input.fileName,
      text,
      codePoints: index.length,
      sha256: input.sha256,
    },
    sections: assembleSections(text, index, lines, outline.entries),
  };
  return { article, warnings: titleWarnings(outline) };
}

/** A title such as “Con” is a name that no file may have. */
function idOf(title: string): string {
  const id = slug(title);
  return isArticleId(id) ? id : `${id}-article`;
}

function titleWarnings({ title, titleFrom }: Outline): readonly Warning[] {
  const found = {
    'title-line': null,
    'first-line': `its first line, “${title}”, was taken for the title`,
    'file-name': `the title “${title}” was made from the file's name`,
    nowhere: `it is called “${title}”`,
  }[titleFrom];
  if (found === null) return [];
  return [{ code: 'article.no-title', message: `There is no title line “= Title =”; ${found}.`, line: 1 }];
}
