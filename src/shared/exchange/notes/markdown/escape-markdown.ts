import { type ExportedArticle, licenceName, licenceUrl, sourceName, sourceUrlOf } from '../export-input.ts';

/** Text so that no reader of Markdown, Obsidian included, takes any of it for markup; in one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#|~&$%^=!]/g, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))/, '\\$1');
}

/** The source and licence of an article's words, with links to both. */
export function attributionMarkdown(article: ExportedArticle): string {
  const source = `[${escapeMarkdown(article.title) || article.id}](${bracketless(sourceUrlOf(article))})`;
  return `${source}, ${sourceName(article)}, [${licenceName}](${licenceUrl}). Quotations are unchanged.`;
}

/** A path of a file as the address of a link: each of its parts encoded. */
export function relativeAddress(path: string): string {
  return path.split('/').map(encodePart).join('/');
}

/** Parentheses end an address in Markdown. */
const encodePart = (part: string): string => encodeURIComponent(part).replace(/[()']/g, encodeMark);

/** An address in which nothing ends a link of Markdown. */
export const bracketless = (address: string): string => address.replace(/[()]/g, encodeMark);

const encodeMark = (mark: string): string => `%${mark.charCodeAt(0).toString(16)}`;
