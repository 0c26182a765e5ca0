import type { Edition } from '#shared/models/edition.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { SourceFile } from './formats/source-document.ts';

/** What the worker is started with. */
export type ImportWorkerData = { readonly worldFolder: string };

/** What it is asked: one file at a time, by its bytes or by its path. */
export type ImportWorkerRequest = SourceFile | { readonly fileName: string; readonly path: string };

/** What it answers: an article or a failure for each one in the file, then `done`. */
export type ImportWorkerAnswer =
  | {
      readonly kind: 'article';
      readonly name: string;
      readonly edition: Edition;
      readonly importerVersion: number;
      readonly pack: Uint8Array;
      /** It was a pack already: somebody has compiled it, and meant it. */
      readonly wasPack: boolean;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly error: Failure }
  | { readonly kind: 'done' };
