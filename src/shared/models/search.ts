import type { Language } from './settings.ts';

export const searchKinds = ['article', 'section', 'text', 'mission', 'place', 'note'] as const;
export type SearchKind = (typeof searchKinds)[number];

export type SearchRequest = {
  readonly query: string;
  /** Only these kinds; empty for all. */
  readonly kinds: readonly SearchKind[];
  /** Only this article, and only this section of it. */
  readonly articleId: string | null;
  readonly sectionId: string | null;
  /** In which missions and States are named. */
  readonly language: Language;
  /** At most this many hits, 1 to 200. */
  readonly limit: number;
};

/** A piece of a snippet; `match` pieces are the words that were found. */
export type SnippetPiece = { readonly text: string; readonly match: boolean };

export type SearchHit = {
  readonly kind: SearchKind;
  readonly articleId: string;
  readonly articleTitle: string;
  /** Section that it stands in; null for the article itself and for notes on no section. */
  readonly sectionId: string | null;
  /** What that section is, for links: its id may count. null where it stands in none. */
  readonly sectionMark: string | null;
  /** What to open: section id, block id, mission id, place id or note id. */
  readonly targetId: string;
  readonly title: string;
  readonly snippet: readonly SnippetPiece[];
  /** Code points in the article's normalised text where the first match stands; null where it stands in none. */
  readonly start: number | null;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
};

export type SearchAnswer = {
  readonly hits: readonly SearchHit[];
  /** How many there are in all, before `limit`. */
  readonly total: number;
  /** The query with slips of one letter put right, when that finds more; else null. */
  readonly suggestion: string | null;
};
