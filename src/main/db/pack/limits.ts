import { LinderoError } from '#shared/contract/errors.ts';

/**
 * Longest article, in UTF-16 units of its plain form: MediaWiki's own limit for
 * a page, and twenty times the longest article on relations. It bounds time and memory.
 */
export const longestText = 2 * 1024 * 1024;

/** Largest file of a pack: the largest file that is imported (40 MB), and what is made of it. */
const largestPack = 64 * 1024 * 1024;

/**
 * Longest article's title: MediaWiki allows 255 bytes, and a note that holds on
 * to an article keeps this much of its title.
 */
export const longestTitle = 500;

/** How many sections may lie in each other: MediaWiki's headings have six levels. */
export const deepestNesting = 100;

/**
 * `pack.too-large`: more than an article has. Also when an article is compiled,
 * so that no pack is made that is not read again.
 */
export function tooLarge(what: string, most: number): LinderoError {
  return new LinderoError(
    'pack.too-large',
    `This is more than an article: ${what}; at most ${most.toLocaleString('en')} can be read. Split its text and import the parts.`,
  );
}

/** Throws `pack.too-large`; callers that have only a path ask before they read. */
export function checkPackSize(bytes: number): void {
  if (bytes <= largestPack) return;
  throw tooLarge(`its file has ${Math.ceil(bytes / 2 ** 20)} MB`, largestPack / 2 ** 20);
}
