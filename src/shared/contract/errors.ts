import type { Failure } from '#shared/models/failure.ts';
import { systemFailureOf } from './system-failures.ts';

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

/**
 * The failure to show for anything that was thrown, whatever it is: this never
 * throws itself. What the system or the engine refuses is said with what to do
 * (`system-failures.ts`); other unknown errors keep their words under `internal`.
 */
export function toFailure(error: unknown): Failure {
  if (isLinderoError(error)) {
    return error.line === undefined
      ? { code: error.code, message: error.message }
      : { code: error.code, message: error.message, line: error.line };
  }
  const reason = reasonOf(error);
  return (
    systemFailureOf(memberText(error, 'code'), reason) ?? {
      code: 'internal',
      message: `Lindero met a fault of its own (${reason}). Start it again; if it happens again, report these words.`,
    }
  );
}

/** A failure that came as data, from another thread for example, to be thrown again. */
export function failureAsError({ code, message, line }: Failure): LinderoError {
  return new LinderoError(code, message, line === undefined ? {} : { line });
}

/** What was thrown in its own words, to be put into a sentence that says what to do. */
export function reasonOf(error: unknown): string {
  const message = memberText(error, 'message');
  if (message !== '') return message;
  try {
    return String(error);
  } catch {
    return `something that cannot be put into words (${typeof error})`;
  }
}

/** As `instanceof`, which a proxy may refuse to answer. */
export function isLinderoError(error: unknown): error is LinderoError {
  try {
    return error instanceof LinderoError;
  } catch {
    return false;
  }
}

/** A text that an object of any kind has under a name; empty when it has none or will not say. */
function memberText(value: unknown, name: string): string {
  try {
    const text: unknown = (value as { readonly [name: string]: unknown } | null | undefined)?.[name];
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

/** `code: message (line N)`, the form in which commands print a failure. */
export function formatFailure(failure: Failure): string {
  const line = failure.line === undefined ? '' : ` (line ${failure.line})`;
  return `${failure.code}: ${failure.message}${line}`;
}
