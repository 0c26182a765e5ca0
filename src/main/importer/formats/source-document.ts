import type { Warning } from '#shared/models/edition.ts';

/** A file as it came from outside: by path, by drag and drop, over the contract. */
export type SourceFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** The same, decoded: line ends are `\n`, the byte order mark is gone. `notes` says what was supposed. */
export type TextFile = {
  readonly fileName: string;
  readonly text: string;
  readonly notes: readonly Warning[];
};

/** One article out of a file, in the plain form: the text that every offset counts in. */
export type SourceDocument = {
  /** Id of the format that it was read from. */
  readonly format: string;
  readonly title: string;
  readonly plainText: string;
  /** BCP 47, where the file says it; null where it does not. */
  readonly language: string | null;
  /** What the format could not give, for the edition's warnings. */
  readonly notes: readonly Warning[];
  /** The file's name and, where a file holds several articles, the article's title. */
  readonly originalName: string;
};

/** A format is an object in the registry. `read` throws `LinderoError` with a code `article.…`. */
export type ArticleFormat = {
  readonly id: string;
  /** Longer texts are refused: they are no article, and reading them would take minutes. Null where a file holds many. */
  readonly maximumCharacters: number | null;
  readonly recognises: (file: TextFile) => boolean;
  readonly read: (file: TextFile) => readonly SourceDocument[];
};

/** Files above this are refused before a byte of them is looked at: an export of a thousand articles fits. */
export const maximumFileBytes = 40 * 1024 * 1024;

/** The longest articles of Wikipedia have some 500,000 characters. */
export const maximumArticleCharacters = 4_000_000;
