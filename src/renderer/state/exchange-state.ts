import type { ImportPreview, NotesFileMessage } from '#shared/contract/exchange-channels.ts';
import type { Failure } from '#shared/models/failure.ts';

/** Notes out of the notebook and into it, as far as the window knows. */
export type ExchangeState = {
  /** Which dialog lies over the window. */
  readonly shown: 'none' | 'export' | 'import';
  readonly exporting: ExportStep;
  readonly importing: ImportStep;
  /** The import that can be undone; null when there is none. */
  readonly lastImport: { readonly at: string; readonly noteCount: number } | null;
};

export type ExportStep =
  | { readonly kind: 'choosing' | 'working' }
  | { readonly kind: 'done'; readonly fileName: string; readonly noteCount: number; readonly leftOut: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type ImportStep =
  | { readonly kind: 'choosing' | 'working' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Nothing is changed yet. */
  | {
      readonly kind: 'preview';
      readonly files: readonly NotesFileMessage[];
      readonly preview: ImportPreview;
    }
  | { readonly kind: 'done'; readonly result: ImportPreview; readonly taken: number }
  | { readonly kind: 'undone'; readonly undone: number; readonly kept: number };

export const noExchange: ExchangeState = {
  shown: 'none',
  exporting: { kind: 'choosing' },
  importing: { kind: 'choosing' },
  lastImport: null,
};
