import type { Edition } from '#shared/models/edition.ts';

/** The form of the articles that come with the atlas, whose source is known. */
export const builtInFormat = 'built-in';

const NOT_WIKIPEDIA: ReadonlySet<string> = new Set(['html.not-wikipedia', 'xml.not-wikipedia']);

/** Whether the file itself says that its text is Wikipedia's: a bare text or wikitext may be anybody's. */
export function isOfWikipedia({ article, warnings }: Pick<Edition, 'article' | 'warnings'>): boolean {
  const { format } = article.source;
  if (format === builtInFormat) return true;
  if (format !== 'html' && format !== 'mediawiki-xml') return false;
  return !warnings.some(({ code }) => NOT_WIKIPEDIA.has(code));
}
