import type { GenerationSummary, NotebookReport } from '#shared/contract/notes-channels.ts';

/** What the window knows about the notebook as a whole. */
export type NotebookState = {
  /** What was found when it was opened; null until the core has said, and when it cannot be opened at all. */
  readonly report: NotebookReport | null;
  /** Whether its screen lies over the window. */
  readonly shown: boolean;
  /** The kept states, newest first; null until they were counted. */
  readonly generations: readonly GenerationSummary[] | null;
  /** What the last thing asked for on its screen came to. */
  readonly outcome: NotebookOutcome;
};

export type NotebookOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  /** It is as it was at that moment (ISO 8601). */
  | { readonly kind: 'restored'; readonly savedAt: string }
  | { readonly kind: 'only-read' }
  | { readonly kind: 'writable' };

export const unknownNotebook: NotebookState = {
  report: null,
  shown: false,
  generations: null,
  outcome: { kind: 'none' },
};
