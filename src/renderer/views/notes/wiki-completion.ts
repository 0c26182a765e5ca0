import { searchKey } from '#shared/text/search-key.ts';
import type { WikiDestination } from './resolve-wiki-link.ts';

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

/** The text with the link in the place of what was typed, and where the caret then stands. What a link needs to lead on, whatever is renamed, stands in it. */
export function withWikiLink(
  text: string,
  { from, typed }: OpenWikiLink,
  destination: WikiDestination,
): { readonly text: string; readonly caret: number } {
  const target = destination.kind === 'note' ? destination.id : destination.link;
  const name = destination.name.replace(/[[\]|\n]+/g, ' ').trim();
  const after = text.slice(from + 2 + typed.length).replace(/^\]\]/, '');
  const before = `${text.slice(0, from)}[[${target}|${name}]]`;
  return { text: before + after, caret: before.length };
}
