import type { Article } from './article.ts';
import type { ArticleEvent } from './event.ts';
import type { Check } from './figure.ts';
import type { Mention } from './mention.ts';
import type { Mission } from './mission.ts';

/** What the importer wants a reader to know: what was not understood, left out or doubted. */
export type Warning = {
  /** `area.what`, e.g. `border.no-number`. */
  readonly code: string;
  readonly message: string;
  /** 1-based line of the source, where there is one. */
  readonly line: number | null;
};

/** How the two States meet; null (in `Edition.border`) when they do not. */
export type Border = {
  readonly kind: 'land' | 'maritime';
  /** Kilometres along the bundled line; null for a maritime border. */
  readonly lengthKm: number | null;
};

/** One import of an article: everything that the compiler found in it. A pack holds exactly one. */
export type Edition = {
  readonly article: Article;
  readonly border: Border | null;
  readonly missions: readonly Mission[];
  readonly mentions: readonly Mention[];
  readonly events: readonly ArticleEvent[];
  readonly checks: readonly Check[];
  readonly warnings: readonly Warning[];
};
