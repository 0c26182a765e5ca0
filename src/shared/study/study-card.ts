import type { Mission } from '#shared/models/mission.ts';

/** What the question side of a note shows. */
export type NoteQuestion =
  /** Words that were marked, left out of their sentence. */
  | { readonly kind: 'gap'; readonly before: string; readonly after: string }
  | { readonly kind: 'name'; readonly name: string }
  /** First and last day, `YYYY-MM-DD`. */
  | { readonly kind: 'period'; readonly first: string; readonly last: string };

export type NoteCard = {
  readonly kind: 'note';
  readonly id: string;
  /** Where it belongs, from the wide to the narrow: article, section. */
  readonly heading: readonly string[];
  readonly question: NoteQuestion;
  /** Words of the article; null when the note is not about any. */
  readonly quote: string | null;
  /** Markdown; empty for a mere highlight. */
  readonly body: string;
  readonly tags: readonly string[];
  /** Ids of the articles that the note is on. */
  readonly about: readonly string[];
};

/** Where is this mission? */
export type MissionCard = { readonly kind: 'mission'; readonly id: string; readonly mission: Mission };

export type StudyCard = NoteCard | MissionCard;
