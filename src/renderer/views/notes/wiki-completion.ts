import type { Article } from '#shared/models/article.ts';
import { searchKey } from '#shared/text/search-key.ts';
import type { WikiDestination, WikiIndex } from './resolve-wiki-link.ts';

/** What is being typed after `[[`, and where it began (UTF-16 units); null when no link is. */
export type OpenWikiLink = { readonly from: number; readonly typed: string };

/** Longer than this, `[[` was not meant as a link. */
const longest = 80;

export function openWikiLinkAt(text: string, caret: number): OpenWikiLink | null {
  const from = text.lastIndexOf('[[', caret - 1);
  if (from === -1 || caret < from + 2 || caret - from > longest) return null;
  const typed = text.slice(from + 2, caret);
  return /[\n[\]|]/.test(typed) ? null : { from, typed };
}

const most = 8;

/** What can be meant: names that begin as typed, then those in which a later word does. */
export function wikiSuggestions(
  typed: string,
  destinations: readonly WikiDestination[],
): readonly WikiDestination[] {
  const key = searchKey(typed.trim());
  const ranked = destinations.flatMap((destination) => {
    const at = ` ${searchKey(destination.name)}`.indexOf(` ${key}`);
    return at === -1 || destination.name === '' ? [] : [{ destination, isFirst: at === 0 }];
  });
  const first = ranked.filter(({ isFirst }) => isFirst);
  const others = ranked.filter(({ isFirst }) => !isFirst);
  return [...first, ...others].slice(0, most).map(({ destination }) => destination);
}

/**
 * A link as a person reads it: `[[Title]]` where that title leads there and
 * nowhere else, whichever article is open, `[[Article#Title]]` in a note on no
 * article or another one, else a Markdown link with the title as its words.
 */
export function writtenLink(
  destination: WikiDestination,
  about: readonly string[],
  article: Pick<Article, 'id' | 'title'>,
  index: WikiIndex,
): string {
  const { kind, link, name, isLasting } = destination;
  const isOwn = kind === 'article' || about.includes(article.id);
  const title = isOwn ? name : `${article.title}#${name}`;
  const shared = index.destinations().filter((one) => searchKey(one.name) === searchKey(name)).length > 1;
  const isPlain =
    name !== '' && name === name.trim() && !/[[\]|\n]/.test(title) && (isOwn || !article.title.includes('#'));
  const leads = isPlain && index.resolve(title, about)?.link === link;
  return isLasting && leads && !shared ? `[[${title}]]` : markdownLink(name, link);
}

/** What Markdown would take for more than a letter is escaped, and a bracket in an address would end it. */
function markdownLink(name: string, link: string): string {
  const words = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_~<[\]]|&(?=#?\w+;)/g, '\\$&');
  return `[${words}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** The text with a link in the place of what was typed, and where the caret then stands. */
export function withWikiLink(
  text: string,
  { from, typed }: OpenWikiLink,
  link: string,
): { readonly text: string; readonly caret: number } {
  const after = text.slice(from + 2 + typed.length).replace(/^\]\]/, '');
  // After an exclamation mark a Markdown link would be a picture.
  const gap = text[from - 1] === '!' && !link.startsWith('[[') ? ' ' : '';
  const before = `${text.slice(0, from)}${gap}${link}`;
  return { text: before + after, caret: before.length };
}
