/**
 * Every failure that a reader can meet has a code, a sentence that says what
 * happened and what to do, and, where a file is read, the line.
 *
 * Codes are `area.what`, for example `article.not-an-article`. The interface
 * translates known codes; the message is the English text of the same.
 */
export type Failure = {
  readonly code: string;
  readonly message: string;
  /** 1-based line of the file that was read, where there is one. */
  readonly line?: number;
};
