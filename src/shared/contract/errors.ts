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

/** What crosses the boundary: the value, or the failure as data. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Thrown inside the core; `toFailure` turns it into data at the edge. */
export class LinderoError extends Error {
  readonly code: string;
  readonly line: number | undefined;

  constructor(code: string, message: string, options: { line?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'LinderoError';
    this.code = code;
    this.line = options.line;
  }
}

/** The failure to show for anything that was thrown. Unknown errors keep their message under `internal`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof LinderoError) {
    return error.line === undefined
      ? { code: error.code, message: error.message }
      : { code: error.code, message: error.message, line: error.line };
  }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}

/** `code: message (line N)`, the form in which commands print a failure. */
export function formatFailure(failure: Failure): string {
  const line = failure.line === undefined ? '' : ` (line ${failure.line})`;
  return `${failure.code}: ${failure.message}${line}`;
}
